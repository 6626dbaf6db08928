import { feedVersion } from '../../../../src/schema/feed-version.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed } from '../../../../src/schema/types.js';
import { checkMembers } from '../checks/check-members.js';
import { findBrokenReferences } from '../checks/find-broken-references.js';
import { warnOfPrivateContacts } from '../checks/warn-of-private-contacts.js';
import { Lookups } from '../members/lookups.js';
import { readMembers, type ReadMembers } from '../members/read-members.js';
import type { Messages } from '../messages/english/english-messages.js';
import type { Report } from '../messages/report.js';
import { suggest } from '../messages/suggest.js';
import { readOrganisation } from '../sources/read-organisation.js';
import { showPath } from '../sources/show-path.js';

/** Where a feed comes from. */
export interface FeedSources {
  readonly members: string;
  /** The sheet of a workbook; default: the first visible one with the columns of a member. */
  readonly sheet?: string | undefined;
  readonly organisation: string;
  /** The language of the messages. */
  readonly language: string;
}

export interface AssembledFeed {
  readonly feed: Feed;
  readonly columns: ReadMembers['columns'];
  /** The organisation file says when the feed was updated; otherwise it is now. */
  readonly hasDate: boolean;
}

/** Makes the feed from the two sources. Undefined when anything is wrong; the reasons are in the report. */
export async function assembleFeed(
  options: FeedSources,
  report: Report,
  say: Messages,
): Promise<AssembledFeed | undefined> {
  const organisation = await readOrganisation(options.organisation, report, say);
  const lookups = new Lookups(organisation?.content);
  const roll = { path: options.members, sheet: options.sheet };
  const { records, ids, columns } = await readMembers(roll, lookups, report, say);
  checkMembers(records, lookups.history, options.language, report);
  warnOfPrivateContacts(records, organisation, report, say);
  if (!organisation) return undefined;
  const { content, source } = organisation;
  const known = { region: lookups.regionIds, source: lookups.sourceIds, member: ids };
  for (const { path, to, id } of findBrokenReferences(content['organisation'], known, ['organisation'])) {
    // A president may come from a local government that is not in the spreadsheet.
    const method = to === 'member' ? 'warn' : 'error';
    report[method](source.place(path), say[to](suggest(id, known[to] ?? [])), id);
  }
  if (report.count('error') > 0) return undefined;
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const members = records.map(({ member }) => member);
  const { feed, issues } = parseFeed({ updated: now, ...content, version: feedVersion, members });
  // Parses the feed as browsers will: nothing that a browser would drop may be published.
  for (const { path, reason } of issues) report.error({ file: 'feed.json', path: showPath(path) }, say.reason(reason));
  return feed && report.count('error') === 0 ? { feed, columns, hasDate: content['updated'] !== undefined } : undefined;
}
