import type { Feed, Member } from '../../../../src/schema/types.js';

/** One member as it was and as it is. */
export interface MemberChange {
  readonly before: Member;
  readonly after: Member;
}

/** What a new feed changes among the members of the one before it. */
export interface FeedChanges {
  readonly added: readonly Member[];
  readonly removed: readonly Member[];
  /** Another name in any language. */
  readonly renamed: readonly MemberChange[];
  /** Another id; the one before is among the former ids of the member. */
  readonly rekeyed: readonly MemberChange[];
  /** Another region. */
  readonly moved: readonly MemberChange[];
  /** Removed members that were probably added again under another id: same name, same region. */
  readonly likelySame: readonly MemberChange[];
}

const sortedName = ({ name }: Member) => JSON.stringify(typeof name === 'string' ? name : Object.entries(name).sort());

export function compareFeeds(before: Feed, after: Feed): FeedChanges {
  const left = new Map(before.members.map((member) => [member.id, member]));
  const kept: MemberChange[] = [];
  const take = (id: string, member: Member) => {
    const earlier = left.get(id);
    if (earlier) kept.push({ before: earlier, after: member });
    return left.delete(id);
  };
  // Ids first: a former id may have gone to another member.
  const unmatched = after.members.filter((member) => !take(member.id, member));
  const added = unmatched.filter((member) => !(member.formerIds ?? []).some((id) => take(id, member)));
  const removed = [...left.values()];
  return {
    added,
    removed,
    renamed: kept.filter((change) => sortedName(change.before) !== sortedName(change.after)),
    rekeyed: kept.filter((change) => change.before.id !== change.after.id),
    moved: kept.filter((change) => change.before.region !== change.after.region),
    likelySame: removed.flatMap((gone) => {
      const again = added.find((member) => sortedName(member) === sortedName(gone) && member.region === gone.region);
      return again ? [{ before: gone, after: again }] : [];
    }),
  };
}
