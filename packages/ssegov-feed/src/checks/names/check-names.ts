import type { Report } from '../../messages/report.js';
import type { ColumnName, NamedRecord } from './name-record.js';

const areAlike = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));

interface Owner {
  readonly record: NamedRecord;
  readonly column: string;
}

/** The records that a name may belong to, by their ids and by their Korean and romanised names. */
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

  /** Whether a name belongs to another member: it is in that member's id, or in its name in another language. */
  isOfAnother(name: ColumnName, own: NamedRecord): boolean {
    const owners = name.stems.flatMap((stem) => this.#owners.get(stem) ?? []);
    return owners.some(({ record, column }) => record !== own && column !== name.column);
  }
}

/**
 * Finds the name that belongs to another row, by the row's id and by its name in the other language. Undefined when
 * nothing contradicts. A name may be a translation and an id may be anything, so a mismatch counts only when the id
 * follows the rule region-name-kind, or when another row has this name.
 */
function findMisplaced(record: NamedRecord, index: NameIndex): ColumnName | undefined {
  const { korean, english, idStems, isIdSure, otherStems } = record;
  // An id stays when its member is renamed, so a former name may explain the id.
  const isIdExplained = areAlike(otherStems, idStems);
  const isSure = (name: ColumnName) => name.isKorean && isIdSure;
  const fitsId = (name: ColumnName) => areAlike(name.stems, idStems);

  if (english && english.stems.length > 0 && idStems.length > 0 && !fitsId(english) && !isIdExplained) {
    const isWrong = korean && fitsId(korean) ? english.isKorean : isSure(english) || index.isOfAnother(english, record);
    if (isWrong) return english;
  }
  if (!korean?.isKorean || korean.stems.length === 0) return undefined;
  const romanisedStems = english?.isKorean ? english.stems : [];
  if (areAlike(korean.stems, romanisedStems) || (fitsId(korean) && !(isIdExplained && romanisedStems.length > 0)))
    return undefined;
  if (romanisedStems.length === 0 && (idStems.length === 0 || isIdExplained)) return undefined;
  return isSure(korean) || index.isOfAnother(korean, record) ? korean : undefined;
}

/** With this many misplaced names in one column, the column was probably sorted without the others. */
const sortedAloneMinimum = 4;

/** Reports rows whose Korean name, English name and id name different places. Returns the other rows. */
export function checkNames(records: readonly NamedRecord[], report: Report): readonly NamedRecord[] {
  const misplaced = new Map<string, NamedRecord[]>();
  const index = new NameIndex(records);
  const consistent = records.filter((record) => {
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
    if (!first || wrong.length < sortedAloneMinimum) continue;
    const { source, say } = first.cells;
    report.error(
      { file: source.file, sheet: source.sheet, column: first.cells.header(column) },
      say.sortedAlone(wrong.length, records.length),
    );
  }
  return consistent;
}
