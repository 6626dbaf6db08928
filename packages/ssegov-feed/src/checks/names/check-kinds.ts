import type { NamedRecord } from './name-record.js';

/** A name that ends in 시, 군, 구 or -si, -gun, -gu goes with its kind. Organisations are called as they like. */
export function checkKinds(records: readonly NamedRecord[]): void {
  for (const { member, cells, names } of records) {
    if (member.kind === 'organisation') continue;
    const { say } = cells;
    const speaking = names.filter(({ kinds }) => kinds.length > 0);
    const wrong = speaking.filter(({ kinds }) => !kinds.includes(member.kind));
    const right = speaking.length - wrong.length;
    const [first] = wrong;
    const kind = first?.kinds[0];
    if (!kind) continue;
    // Where one name goes with the kind, the other name is what is wrong.
    if (right === 0) cells.error('kind', say.kindElsewhere(first.text, say.kindNames[kind]));
    else cells.error(first.column, say.nameOfOtherKind(say.kindNames[kind], say.kindNames[member.kind]));
  }
}
