import { join } from 'node:path';
import { feedVersion } from '../schema/feed-version.js';
import { parseFeed } from '../schema/parse-feed.js';
import type { Feed } from '../schema/types.js';
import { checkMembers } from './checks/check-members.js';
import type { Console } from './console.js';
import type { Messages } from './english-messages.js';
import { findBrokenReferences } from './find-broken-references.js';
import { formatFeed } from './format-feed.js';
import { Lookups } from './lookups.js';
import { pickMember } from './pick-member.js';
import { printFindings } from './print-findings.js';
import { readMembers } from './read-members.js';
import { readOrganisation } from './read-organisation.js';
import { Report } from './report.js';
import { showPath } from './show-path.js';
import { suggest } from './suggest.js';
import { writeFiles } from './write-files.js';

export interface BuildOptions {
  readonly members: string;
  readonly organisation: string;
  readonly out: string;
  readonly each: boolean;
  readonly strict: boolean;
  readonly language: string;
}

/** Makes the feed of the two sources; undefined where anything is wrong, the reasons being in the report. */
async function assembleFeed(options: BuildOptions, report: Report, say: Messages): Promise<Feed | undefined> {
  const organisation = await readOrganisation(options.organisation, report, say);
  const lookups = new Lookups(organisation?.content);
  const { records, ids } = await readMembers(options.members, lookups, report, say);
  checkMembers(records, lookups.history, options.language, report);
  if (!organisation) return undefined;
  const { content, source } = organisation;
  const known = { region: lookups.regionIds, source: lookups.sourceIds, member: ids };
  for (const { path, to, id } of findBrokenReferences(content['organisation'], known, ['organisation'])) {
    // A president may come from a government that this roll, or this part of it, does not name.
    const tell = to === 'member' ? 'warn' : 'error';
    report[tell](source.place(path), say[to](suggest(id, known[to] ?? [])), id);
  }
  if (report.count('error') > 0) return undefined;
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const { feed, issues } = parseFeed({
    updated: now,
    ...content,
    version: feedVersion,
    members: records.map(({ member }) => member),
  });
  // The last gate, and what readers will do: nothing that a browser would leave out may leave here.
  for (const { path, reason } of issues) report.error({ file: 'feed.json', path: showPath(path) }, say.reason(reason));
  return report.count('error') > 0 ? undefined : feed;
}

/** `ssegov-feed build`: the exit code. */
export async function buildCommand(
  options: BuildOptions,
  say: Messages,
  { print, complain }: Console,
): Promise<number> {
  const report = new Report();
  const feed = await assembleFeed(options, report, say);
  printFindings(report, say, complain);
  const refused = options.strict && report.count('warning') > 0;
  if (!feed || refused) {
    if (feed) complain(say.strict);
    complain(say.notBuilt);
    return 1;
  }
  const path = join(options.out, 'feed.json');
  const text = formatFeed(feed);
  const each = join(options.out, 'members');
  const single = options.each ? feed.members : [];
  await writeFiles(
    new Map([
      [path, text],
      ...single.map((member) => [join(each, `${member.id}.json`), formatFeed(pickMember(feed, member))] as const),
    ]),
    say,
  );
  print(say.built(path, feed.members.length, Buffer.byteLength(text)));
  if (options.each) print(say.builtEach(each, single.length));
  return 0;
}
