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

/** The language in which a name reads otherwise. Text that was added in another language is no new name. */
const renamedIn = ({ before, after }: MemberChange, { languages }: Feed): string | undefined =>
  languages.find((lang) => {
    const [then, now] = [before, after].map(({ name }) => localise(name, [lang]));
    return then?.lang === now?.lang && then?.text !== now?.text;
  });

/** A language in which the name has stayed gets the names of the one in which it has not. */
function renamingOf(change: MemberChange, feed: Feed): FoundChange[] {
  const { before, after } = change;
  const changed = renamedIn(change, feed);
  if (changed === undefined) return [];
  const texts = inEachLanguage(feed, (say, pick) => {
    const [then, now] = [pick(before.name), pick(after.name)];
    if (then !== now) return say.renamed(then, now);
    return say.renamed(localise(before.name, [changed]).text, localise(after.name, [changed]).text);
  });
  return [{ kind: 'renamed', member: after.id, texts }];
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

/** What has changed between two feeds, in the order of joins, leaves, renames, moves and offices. */
export function listChanges(before: Feed, after: Feed): readonly Change[] {
  const feeds = { before, after };
  const { added, removed, renamed, moved, kept } = compareFeeds(before, after);
  const found = [
    ...added.filter((member) => statusInFeed(member, after) !== 'former').map((member) => additionOf(member, after)),
    ...kept.flatMap((change) => statusChange(change, feeds)),
    ...removed.map((member) => removalOf(member, after)),
    ...renamed.flatMap((change) => renamingOf(change, after)),
    ...moved.map((change) => moveOf(change, feeds)),
    ...listOfficeChanges(kept, added, feeds),
  ];
  const date = updatedInUtc(after);
  return found.map(({ kind, member, texts, key }) => {
    const id = [date, kind, member ?? 'network', ...(key ? [key] : [])].join('/');
    return { id, kind, member, date, texts };
  });
}
