import type { Member } from '../../../../src/schema/types.js';
import type { Lookups } from '../members/lookups.js';
import { readWholeNumber } from './read-number.js';
import { readSources } from './read-sources.js';
import type { RowCells } from './row-cells.js';
import { isYearInRange, yearRange } from './dates/year-range.js';

function readYear(cells: RowCells): number | undefined {
  const { say } = cells;
  const text = cells.text('population_year');
  const { serial } = cells.cell('population_year');
  const year = readWholeNumber(text.replace(/년도$/u, '년'), '년');
  if (!text || (year !== undefined && isYearInRange(year))) return year;
  const { first, last } = yearRange();
  const isYear = serial !== undefined && isYearInRange(serial);
  cells.error('population_year', isYear ? say.yearInDateFormat(serial) : say.expected(say.year(first, last)));
  return undefined;
}

/** Reads the population and its year. Each needs the other. */
export function readPopulation(cells: RowCells, lookups: Lookups): Member['population'] {
  const { say } = cells;
  const [text, yearText] = [cells.text('population'), cells.text('population_year')];
  const value = readWholeNumber(text, '명');
  const year = readYear(cells);
  const source = readSources(cells, 'population_source', lookups)[0];
  if (text && value === undefined) cells.error('population', say.expected(say.number));
  if (text && !yearText) cells.error('population_year', say.populationYear, '');
  if (!text && yearText && !cells.cell('population').fault) cells.warn('population_year', say.populationAlone);
  return value === undefined || year === undefined ? undefined : { value, year, ...(source && { source }) };
}
