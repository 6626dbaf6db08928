import type { Feed, Localised, Member } from '../../../../src/schema/types.js';
import { RegionHistory } from '../checks/region-history.js';
import type { FeedChanges } from './compare-feeds.js';
import type { Messages } from '../messages/english/english-messages.js';
import { pickText } from '../messages/pick-text.js';

/** In all languages, because the change may be in one that the reader does not use. */
const wholeName = (name: Localised) => (typeof name === 'string' ? name : Object.values(name).join(' / '));

/** Describes the changes, one per line. */
export function describeChanges(
  changes: FeedChanges,
  [before, after]: readonly [Feed, Feed],
  language: string,
  say: Messages,
): readonly string[] {
  const [regionsBefore, regionsAfter] = [new RegionHistory(before.regions), new RegionHistory(after.regions)];
  const region = ({ region }: Member, history: RegionHistory) =>
    region === undefined ? say.withoutRegion : history.label(region, language);
  const label = ({ name, id }: Member) => `${pickText(name, language)} (${id})`;
  const { added, removed, renamed, rekeyed, moved } = changes;
  const lines = [
    ...added.map((member) => say.memberAdded(label(member))),
    ...removed.map((member) => say.memberRemoved(label(member))),
    ...renamed.map((change) =>
      say.memberRenamed(wholeName(change.before.name), wholeName(change.after.name), change.after.id),
    ),
    ...rekeyed.map((change) => say.memberRekeyed(change.before.id, change.after.id)),
    ...moved.map((change) =>
      say.memberMoved(label(change.after), region(change.before, regionsBefore), region(change.after, regionsAfter)),
    ),
  ];
  return lines.length > 0 ? lines : [say.noChanges];
}
