import type { Feed, Member } from '../../../../src/schema/types.js';

/** A member before and after. */
export interface MemberChange {
  readonly before: Member;
  readonly after: Member;
}

/** How the members of a new feed differ from those of the previous one. */
export interface FeedChanges {
  readonly added: readonly Member[];
  readonly removed: readonly Member[];
  /** All members that are in both, by their current id or by a former one. */
  readonly kept: readonly MemberChange[];
  /** A new name in any language. */
  readonly renamed: readonly MemberChange[];
  /** A new id; the member lists the previous one in `formerIds`. */
  readonly rekeyed: readonly MemberChange[];
  /** A new region. */
  readonly moved: readonly MemberChange[];
  /** Removed members that were probably added again under another id: they have the same name and region. */
  readonly likelySame: readonly MemberChange[];
}

const sortedName = ({ name }: Member) => JSON.stringify(typeof name === 'string' ? name : Object.entries(name).sort());

export function compareFeeds(before: Feed, after: Feed): FeedChanges {
  const remaining = new Map(before.members.map((member) => [member.id, member]));
  const kept: MemberChange[] = [];
  const match = (id: string, member: Member) => {
    const previous = remaining.get(id);
    if (previous) kept.push({ before: previous, after: member });
    return remaining.delete(id);
  };
  // Current ids come first, because a former id may belong to another member now.
  const unmatched = after.members.filter((member) => !match(member.id, member));
  const added = unmatched.filter((member) => !(member.formerIds ?? []).some((id) => match(id, member)));
  const removed = [...remaining.values()];
  return {
    added,
    removed,
    kept,
    renamed: kept.filter((change) => sortedName(change.before) !== sortedName(change.after)),
    rekeyed: kept.filter((change) => change.before.id !== change.after.id),
    moved: kept.filter((change) => change.before.region !== change.after.region),
    likelySame: removed.flatMap((lost) => {
      const readded = added.find((member) => sortedName(member) === sortedName(lost) && member.region === lost.region);
      return readded ? [{ before: lost, after: readded }] : [];
    }),
  };
}
