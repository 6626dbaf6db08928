import { foldText } from '../../../../../src/search/text/fold-text.js';
import type { Localised } from '../../../../../src/schema/types.js';
import type { MemberRecord } from '../../members/member-record.js';
import { foldSounds } from './fold-sounds.js';
import { readEnglishName, readKoreanName, type PlaceName } from './read-place-name.js';
import type { RegionHistory } from '../region-history.js';

/** A name of a member in one language, and its column. */
export interface ColumnName extends PlaceName {
  readonly column: string;
}

/** A member with what its names and its id tell about the place. */
export interface NamedRecord extends MemberRecord {
  readonly names: readonly ColumnName[];
  readonly korean: ColumnName | undefined;
  readonly english: ColumnName | undefined;
  /**
   * The names that the id may contain, as sounds (`foldSounds`): seongdong for `seoul-seongdong-gu`. Empty when the id
   * does not end in a kind.
   */
  readonly idStems: readonly string[];
  /** Whether the id follows the rule region-name-kind, so that the name in it is certain. */
  readonly isIdSure: boolean;
  /** Former names and aliases, as sounds. */
  readonly otherStems: readonly string[];
}

const readName = (text: string, language: string) =>
  language.startsWith('ko') ? readKoreanName(text) : readEnglishName(text);

const textsOf = (text: Localised): [language: string, text: string][] =>
  typeof text === 'string' ? [[/\p{Script=Hangul}/u.test(text) ? 'ko' : 'en', text]] : Object.entries(text);

/** Ids begin with `gyeonggi`, not with `gyeonggi-do`. */
const foldRegion = (name: string) => foldText(name).replace(/(?<=..)do$/u, '');

/** The names of all regions, in the form in which ids begin with them. */
export const regionWords = (history: RegionHistory): ReadonlySet<string> => new Set(history.names().map(foldRegion));

function readId(id: string, words: ReadonlySet<string>): Pick<NamedRecord, 'idStems' | 'isIdSure'> {
  const tokens = id.split('-');
  if (tokens.length < 2 || !/^(?:si|gun|gu)$/u.test(tokens.pop() ?? '')) return { idStems: [], isIdSure: false };
  const region = tokens.findIndex((_, index) => words.has(tokens.slice(0, index + 1).join('')));
  const isIdSure = region >= 0 && region < tokens.length - 1;
  if (isIdSure) return { idStems: [foldSounds(tokens.slice(region + 1).join(''))], isIdSure };
  return { idStems: tokens.map((_, index) => foldSounds(tokens.slice(index).join(''))), isIdSure };
}

export function nameRecord(record: MemberRecord, words: ReadonlySet<string>): NamedRecord {
  const { id, name, formerNames = [], aliases = [] } = record.member;
  const names = textsOf(name).map(([language, text]) => ({ ...readName(text, language), column: `name_${language}` }));
  return {
    ...record,
    names,
    korean: names.find(({ column }) => column.startsWith('name_ko')),
    english: names.find(({ column }) => column.startsWith('name_en')),
    ...readId(id, words),
    otherStems: [...formerNames, ...aliases]
      .flatMap(textsOf)
      .flatMap(([language, text]) => readName(text, language).stems),
  };
}
