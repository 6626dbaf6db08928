import { localise } from '../../../../../src/i18n/localise.js';
import type { Feed, Member } from '../../../../../src/schema/types.js';
import { compareFeeds, type MemberChange } from '../../publish/compare-feeds.js';
import { statusInFeed, updatedInUtc } from '../exports/export-context.js';
import type { Change, Feeds, FoundChange } from './change.js';
import { inEachLanguage } from './describe-change.js';
import { listOfficeChanges } from './list-office-changes.js';

function additionOf(member: Member, after: Feed): FoundChange {
  const isMember = statusInFeed(member, after) === 'current';
  const texts = inEachLanguage(after, (say, pick) =>
    isMember ? say.joined(pick(member.name), member.membership?.since) : say.added(pick(member.name)),
  );
  return { kind: isMember ? 'joined' : 'added', member: member.id, texts };
}

const removalOf = ({ id, name }: Member, after: Feed): FoundChange => ({
  kind: 'removed',
  member: id,
  texts: inEachLanguage(after, (say, pick) => say.removed(pick(name))),
});

/** A record that stays: whether the member has left, or has come back. */
function statusChange({ before, after }: MemberChange, feeds: Feeds): FoundChange[] {
  const [then, now] = [statusInFeed(before, feeds.before), statusInFeed(after, feeds.after)];
  if (then === now) return [];
  const { id, name, membership } = after;
  const write = (kind: 'joined' | 'left'): FoundChange => ({
    kind,
    member: id,
    texts: inEachLanguage(feeds.after, (say, pick) =>
      say[kind](pick(name), kind === 'joined' ? membership?.since : membership?.until),
    ),
  });
  if (now === 'former') return [write('left')];
  // A date of joining that is filled in later is no joining: the member was on record before.
  return then === 'former' && now === 'current' ? [write('joined')] : [];
}

function renamingOf({ before, after }: MemberChange, feed: Feed): FoundChange {
  const texts = inEachLanguage(feed, (say, pick) => say.renamed(pick(before.name), pick(after.name)));
  return { kind: 'renamed', member: after.id, texts };
}

function moveOf({ before, after }: MemberChange, feeds: Feeds): FoundChange {
  const texts = inEachLanguage(feeds.after, (say, pick) => {
    const nameIn = ({ regions }: Feed, region: string | undefined) => {
      const found = regions.find(({ id }) => id === region);
      return found ? pick(found.name) : say.withoutRegion;
    };
    const [from, to] = [nameIn(feeds.before, before.region), nameIn(feeds.after, after.region)];
    return say.moved(pick(after.name), from, to);
  });
  return { kind: 'moved', member: after.id, texts };
}

/** Whether a name reads otherwise to a reader of the feed. Text that was added in another language is no new name. */
const isRenaming = ({ before, after }: MemberChange, { languages }: Feed): boolean =>
  languages.some((lang) => {
    const [then, now] = [before, after].map(({ name }) => localise(name, [lang]));
    return then?.lang === now?.lang && then?.text !== now?.text;
  });

/** What has changed between two feeds, in the order of joins, leaves, renames, moves and offices. */
export function listChanges(before: Feed, after: Feed): readonly Change[] {
  const feeds = { before, after };
  const { added, removed, renamed, moved, kept } = compareFeeds(before, after);
  const found = [
    ...added.filter((member) => statusInFeed(member, after) !== 'former').map((member) => additionOf(member, after)),
    ...kept.flatMap((change) => statusChange(change, feeds)),
    ...removed.map((member) => removalOf(member, after)),
    ...renamed.filter((change) => isRenaming(change, after)).map((change) => renamingOf(change, after)),
    ...moved.map((change) => moveOf(change, feeds)),
    ...listOfficeChanges(kept, added, feeds),
  ];
  const date = updatedInUtc(after);
  return found.map(({ kind, member, texts, key }) => {
    const id = [date, kind, member ?? 'network', ...(key ? [key] : [])].join('/');
    return { id, kind, member, date, texts };
  });
}
