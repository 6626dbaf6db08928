import { join } from 'node:path';
import { feedVersion } from '../../../../src/schema/feed-version.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed } from '../../../../src/schema/types.js';
import { checkMembers } from '../checks/check-members.js';
import { warnOfPrivateContacts } from '../checks/warn-of-private-contacts.js';
import { compareFeeds } from '../publish/compare-feeds.js';
import type { Console } from './console.js';
import { describeChanges } from '../publish/describe-changes.js';
import type { Messages } from '../messages/english/english-messages.js';
import { findBrokenReferences } from '../checks/find-broken-references.js';
import { Lookups } from '../members/lookups.js';
import { printFindings } from '../messages/print-findings.js';
import { readMembers, type ReadMembers } from '../members/read-members.js';
import { readOrganisation } from '../sources/read-organisation.js';
import { readPreviousFeed } from '../publish/read-previous-feed.js';
import { Report } from '../messages/report.js';
import { showPath } from '../sources/show-path.js';
import { suggest } from '../messages/suggest.js';
import { writeFeed } from '../publish/write-feed.js';

export interface BuildOptions {
  readonly members: string;
  /** The sheet of a workbook; default: the first visible one with the columns of a member. */
  readonly sheet?: string | undefined;
  readonly organisation: string;
  readonly out: string;
  readonly each: boolean;
  readonly strict: boolean;
  readonly allowRemovals: boolean;
  readonly language: string;
}

interface AssembledFeed {
  readonly feed: Feed;
  readonly columns: ReadMembers['columns'];
}

/** Makes the feed from the two sources. Undefined when anything is wrong; the reasons are in the report. */
async function assembleFeed(options: BuildOptions, report: Report, say: Messages): Promise<AssembledFeed | undefined> {
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
  return feed && report.count('error') === 0 ? { feed, columns } : undefined;
}

/** A build that removes more than one in ten members needs `--allow-removals`: the spreadsheet probably holds only part of them. */
const removalShare = 10;

/** What changes compared with the feed in the out folder, and whether the build may write it. */
function compare(before: Feed | undefined, after: Feed, options: BuildOptions, say: Messages) {
  if (!before) return { lines: [], refusal: [] };
  const changes = compareFeeds(before, after);
  const { removed, likelySame } = changes;
  const isRefused = !options.allowRemovals && removed.length * removalShare > before.members.length;
  return {
    lines: describeChanges(changes, [before, after], options.language, say),
    refusal: isRefused
      ? [
          say.removalsRefused(removed.length, before.members.length),
          ...likelySame.map((change) => say.likelySame(change.before.id, change.after.id)),
        ]
      : [],
  };
}

/** Runs `ssegov-feed build` and returns the exit code. */
export async function buildCommand(
  options: BuildOptions,
  say: Messages,
  { print, complain }: Console,
): Promise<number> {
  const report = new Report();
  const assembled = await assembleFeed(options, report, say);
  const previous = assembled && (await readPreviousFeed(join(options.out, 'feed.json'), report, say));
  printFindings(report, say, complain);
  const isStrict = options.strict && report.count('warning') > 0;
  const { lines, refusal } = assembled ? compare(previous, assembled.feed, options, say) : { lines: [], refusal: [] };
  if (!assembled || isStrict || refusal.length > 0) {
    if (assembled && isStrict) complain(say.strict);
    if (refusal.length > 0) [...lines, ...refusal].forEach(complain);
    complain(say.notBuilt);
    return 1;
  }
  const { feed, columns } = assembled;
  const written = await writeFeed(feed, options.out, options.each, say);
  const [published, keptOut, empty] = [columns.published, columns.keptOut, columns.empty].map((names) =>
    names.join(', '),
  );
  print(say.publishing(published ?? '', keptOut ?? '', empty ?? ''));
  lines.forEach(print);
  print(say.built(written.path, feed.members.length, written.bytes));
  if (options.each) print(say.builtEach(written.folder, written.singles));
  for (const name of written.removed) print(say.singleRemoved(join(written.folder, name)));
  return 0;
}
