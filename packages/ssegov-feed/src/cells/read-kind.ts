import { foldWord } from './fold-word.js';
import { suggest } from '../messages/suggest.js';
import type { RowCells } from './row-cells.js';
import type { MemberKind } from '../../../../src/schema/types.js';

/** The words that a spreadsheet may use for each kind. */
const words: Readonly<Record<MemberKind, readonly string[]>> = {
  district: ['district', '자치구', '구', 'autonomous district', 'gu'],
  city: ['city', '시', '자치시', 'si'],
  county: ['county', '군', 'gun'],
  province: ['province', '도', '특별자치도', 'do'],
  metropolis: ['metropolis', '광역시', '특별시', '특별자치시', 'metropolitan city', 'self-governing city'],
  organisation: ['organisation', '기관', '단체', '조직', 'organization'],
};

const kinds = new Map(
  Object.entries(words).flatMap(([kind, names]) => names.map((name) => [foldWord(name), kind as MemberKind] as const)),
);

/** Every word that names a kind, for suggestions. */
const kindWords: readonly string[] = Object.values(words).flat();

export const readKind = (text: string): MemberKind | undefined => kinds.get(foldWord(text));

/**
 * Reads the kind of the row's member. An unknown or missing kind is an error; the row is then checked as an
 * `organisation`.
 */
export function readKindCell(cells: RowCells): string {
  const text = cells.text('kind');
  const kind = readKind(text);
  if (text && !kind) cells.error('kind', cells.say.kind(suggest(text, kindWords)));
  if (!text) cells.error('kind', cells.say.required);
  return kind ?? 'organisation';
}
