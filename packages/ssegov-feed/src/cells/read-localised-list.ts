import type { Localised } from '../../../../src/schema/types.js';
import type { RowCells } from './row-cells.js';

/** Reads a list with one column per language. The values of the columns are paired by position. */
export function readLocalisedList(cells: RowCells, name: string, languages: readonly string[]): Localised[] {
  const lists = languages.map((language) => ({
    language,
    key: `${name}_${language}`,
    values: cells.list(`${name}_${language}`),
  }));
  const given = lists.filter(({ values }) => values.length > 0);
  const [first, ...others] = given;
  if (!first) return [];
  const missing = lists.filter(({ values }) => values.length === 0).map(({ language }) => language);
  if (missing.length > 0) cells.warn(first.key, cells.say.noTranslation(missing));
  for (const { key, values } of others) {
    if (values.length === first.values.length) continue;
    cells.error(first.key, cells.say.pairs(first.values.length, values.length, cells.header(key)));
  }
  return first.values.map((_, index) =>
    Object.fromEntries(given.map(({ language, values }) => [language, values[index] ?? ''])),
  );
}
