import type { Report } from '../../messages/report.js';
import type { ColumnName, NamedRecord } from './name-record.js';

const areAlike = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));

interface Owner {
  readonly record: NamedRecord;
  readonly column: string;
}

/** Which records a name may belong to: by their ids, and by their Korean and romanised names. */
class NameIndex {
  readonly #owners = new Map<string, Owner[]>();

  constructor(records: readonly NamedRecord[]) {
    for (const record of records) {
      const names = record.names.filter(({ isKorean }) => isKorean);
      for (const { column, stems } of [{ column: 'id', stems: record.idStems }, ...names]) {
        for (const stem of stems) this.#add(stem, { record, column });
      }
    }
  }

  #add(stem: string, owner: Owner): void {
    const owners = this.#owners.get(stem);
    if (owners) owners.push(owner);
    else this.#owners.set(stem, [owner]);
  }

  /** Whether a name is another member's, by that member's id or by its name in another language. */
  isOfAnother(name: ColumnName, own: NamedRecord): boolean {
    const owners = name.stems.flatMap((stem) => this.#owners.get(stem) ?? []);
    return owners.some(({ record, column }) => record !== own && column !== name.column);
  }
}

/**
 * The name that is not of this row, judged by the row's own id and by its name in the other language; undefined where
 * nothing contradicts. It is told only where the id is made by the rule region-name-kind, or where another row has this
 * name: a name may be a translation, and an id may be anything.
 */
function findMisplaced(record: NamedRecord, index: NameIndex): ColumnName | undefined {
  const { korean, english, idStems, isIdSure, otherStems } = record;
  // After a change of name the id stays: then the former name explains it.
  const isIdExplained = areAlike(otherStems, idStems);
  const isSure = (name: ColumnName) => name.isKorean && isIdSure;
  const fitsId = (name: ColumnName) => areAlike(name.stems, idStems);

  if (english && english.stems.length > 0 && idStems.length > 0 && !fitsId(english) && !isIdExplained) {
    const isWrong = korean && fitsId(korean) ? english.isKorean : isSure(english) || index.isOfAnother(english, record);
    if (isWrong) return english;
  }
  if (!korean?.isKorean || korean.stems.length === 0) return undefined;
  const witness = english?.isKorean ? english.stems : [];
  if (areAlike(korean.stems, witness) || (fitsId(korean) && !(isIdExplained && witness.length > 0))) return undefined;
  if (witness.length === 0 && (idStems.length === 0 || isIdExplained)) return undefined;
  return isSure(korean) || index.isOfAnother(korean, record) ? korean : undefined;
}

/** From so many misplaced names in one column on, it was probably sorted without the others. */
const manyNames = 4;

/** Korean name, English name and id are those of one place. Returns the records where they are. */
export function checkNames(records: readonly NamedRecord[], report: Report): readonly NamedRecord[] {
  const misplaced = new Map<string, NamedRecord[]>();
  const index = new NameIndex(records);
  const sound = records.filter((record) => {
    if (record.member.kind === 'organisation') return true;
    const name = findMisplaced(record, index);
    if (!name) return true;
    const { cells, korean, english, member } = record;
    const { say } = cells;
    const other = name === korean ? english : korean;
    const wasRenamed = !other || areAlike(name.stems, other.stems);
    cells.error(name.column, wasRenamed ? say.nameNotOfId(member.id) : say.nameElsewhere(other.text, member.id));
    misplaced.set(name.column, [...(misplaced.get(name.column) ?? []), record]);
    return false;
  });
  for (const [column, wrong] of misplaced) {
    const [first] = wrong;
    if (!first || wrong.length < manyNames) continue;
    const { source, say } = first.cells;
    report.error(
      { file: source.file, sheet: source.sheet, column: first.cells.header(column) },
      say.sortedAlone(wrong.length, records.length),
    );
  }
  return sound;
}
