import type { NamedRecord } from './name-record.js';

/**
 * Reports names whose ending (시, 군, 구, -si, -gun, -gu) contradicts the member's kind. Organisations may have any name.
 */
export function checkKinds(records: readonly NamedRecord[]): void {
  for (const { member, cells, names } of records) {
    if (member.kind === 'organisation') continue;
    const { say } = cells;
    const withEnding = names.filter(({ kinds }) => kinds.length > 0);
    const wrong = withEnding.filter(({ kinds }) => !kinds.includes(member.kind));
    const rightCount = withEnding.length - wrong.length;
    const [first] = wrong;
    const kind = first?.kinds[0];
    if (!kind) continue;
    // When another name of the member matches the kind, this name is wrong and not the kind.
    if (rightCount === 0) cells.error('kind', say.kindElsewhere(first.text, say.kindNames[kind]));
    else cells.error(first.column, say.nameOfOtherKind(say.kindNames[kind], say.kindNames[member.kind]));
  }
}
