import type { Column } from './columns.js';
import type { Messages } from '../../messages/english/english-messages.js';
import { countHeaders, findHeader, headerSearchRows } from './find-header.js';
import { foldHeader } from './fold-header.js';
import { PublishError } from '../../messages/publish-error.js';
import type { Report } from '../../messages/report.js';
import { suggest } from '../../messages/suggest.js';
import type { Sheet } from '../workbook/open-workbook.js';

interface Candidate {
  readonly sheet: Sheet;
  /** How many columns of its header are known. */
  readonly known: number;
  /** It has all required columns. */
  readonly complete: boolean;
}

function rate(sheet: Sheet, columns: readonly Column[]): Candidate {
  const { rows, merges } = sheet.read(headerSearchRows);
  const names = findHeader(rows, merges, columns)?.names ?? [];
  const folded = new Set(names.map(foldHeader));
  const complete = columns
    .filter(({ required }) => required)
    .every(({ headers, fallbacks = [] }) => [...headers, ...fallbacks].some((name) => folded.has(foldHeader(name))));
  return { sheet, known: countHeaders(names, columns), complete };
}

function findByName(sheets: readonly Sheet[], requested: string, say: Messages): Sheet {
  const fold = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const sheet =
    sheets.find(({ name }) => name === requested) ?? sheets.find(({ name }) => fold(name) === fold(requested));
  if (sheet) return sheet;
  const names = sheets.map(({ name }) => name);
  throw new PublishError(say.sheetUnknown(requested, names, suggest(requested, names)));
}

/**
 * Chooses the sheet with the members: the one named with `--sheet`, else the first visible one with all required
 * columns. The tab that was open when the workbook was saved does not matter. Reports the choice and the other
 * candidates.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  requested: string | undefined,
  columns: readonly Column[],
  file: string,
  report: Report,
  say: Messages,
): Sheet {
  if (requested !== undefined) return findByName(sheets, requested, say);
  const [only, ...more] = sheets;
  if (only && more.length === 0) return only;
  const candidates = sheets.map((sheet) => rate(sheet, columns));
  const visible = candidates.filter(({ sheet }) => !sheet.hidden);
  const complete = visible.filter((candidate) => candidate.complete);
  const hiddenCandidate = candidates.find((candidate) => candidate.sheet.hidden && candidate.complete);
  const [nearest] = visible.toSorted((one, other) => other.known - one.known);
  const chosen = complete[0] ?? nearest;
  if (!complete[0] && hiddenCandidate) throw new PublishError(say.sheetHidden(hiddenCandidate.sheet.name));
  if (!chosen) throw new PublishError(say.fileEmpty);
  const { name } = chosen.sheet;
  report.note({ file, sheet: name }, say.sheetTaken);
  const others = complete.slice(1).map(({ sheet }) => sheet.name);
  if (others.length > 0) report.warn({ file, sheet: name }, say.sheetOthers(others));
  return chosen.sheet;
}
