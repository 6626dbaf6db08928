import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed } from '../../../../src/schema/types.js';
import { checkFolder } from './check-folder.js';
import { checkFreshness } from './check-freshness.js';
import { checkType } from './check-type.js';
import { RegionHistory } from '../checks/region-history.js';
import type { Console } from './console.js';
import type { Messages } from '../messages/english/english-messages.js';
import { fetchAsBrowser, type BrowserAnswer } from './fetch-as-browser.js';
import { findBrokenReferences } from '../checks/find-broken-references.js';
import { findUnknownFeedKeys } from '../checks/find-unknown-feed-keys.js';
import { JsonSource } from '../sources/json-source.js';
import { pickText } from '../messages/pick-text.js';
import { printFindings } from '../messages/print-findings.js';
import { PublishError } from '../messages/publish-error.js';
import { readBytes } from '../sources/read-bytes.js';
import { Report } from '../messages/report.js';
import { refuseOtherFiles, WrongFileError } from '../sources/refuse-other-files.js';
import { sitePaths } from '../site/site-paths.js';
import { suggest } from '../messages/suggest.js';
import { withExample } from '../messages/with-example.js';

export interface CheckOptions {
  /** A file, the address of a feed, or the address of a published folder, which ends with a slash. */
  readonly feed: string;
  readonly language: string;
  readonly strict: boolean;
  readonly json: boolean;
}

interface FeedText {
  readonly text: string;
  /** Undefined when the feed comes from a file. */
  readonly answer: BrowserAnswer | undefined;
}

async function readText(feed: string, report: Report, say: Messages): Promise<FeedText> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//iu.test(feed);
  if (isAddress && !/^https?:/iu.test(feed)) throw new PublishError(say.urlScheme);
  const answer = isAddress ? await fetchAsBrowser(feed, report, say) : undefined;
  const bytes = answer?.bytes ?? (await readBytes(feed, say));
  if (bytes.length === 0) throw new PublishError(say.fileEmpty);
  refuseOtherFiles(bytes, say);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new PublishError(say.workbookAsFeed);
  try {
    // Drops a byte order mark, as browsers do.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), answer };
  } catch {
    throw new PublishError(say.notUtf8);
  }
}

/**
 * Suggests a known word, until 200,000 comparisons are used up: each suggestion compares a word with all known ones,
 * and 50,000 faults must stay fast. Later faults get no suggestion.
 */
function createSuggester() {
  let comparisons = 200_000;
  return (word: string, known: Iterable<string> & { readonly size?: number; readonly length?: number }) => {
    comparisons -= known.size ?? known.length ?? 0;
    return comparisons > 0 ? suggest(word, known) : undefined;
  };
}

function checkContent(input: object, feed: Feed, source: JsonSource, language: string, report: Report, say: Messages) {
  const suggestWithinBudget = createSuggester();
  const known = {
    region: new Set(feed.regions.map(({ id }) => id)),
    source: new Set(feed.sources?.map(({ id }) => id)),
    member: new Set(feed.members.map(({ id }) => id)),
  };
  const { organisation, members } = input as { organisation: unknown; members: unknown[] };
  for (const { path, to, id } of findBrokenReferences({ organisation, members }, known)) {
    const method = to === 'member' ? 'warn' : 'error';
    report[method](source.place(path), say[to](suggestWithinBudget(id, known[to])), id);
  }
  const history = new RegionHistory(feed.regions);
  for (const [index, member] of members.entries()) {
    const region = (member as { region?: unknown } | null)?.region;
    if (typeof region !== 'string') continue;
    const end = history.describeEnd(region, language);
    if (end)
      report.error(source.place(['members', index, 'region']), say.regionEnded(end.until, end.successors), region);
  }
  for (const { path, siblings } of findUnknownFeedKeys(input as Record<string, unknown>, feed)) {
    report.warn(source.place(path), say.keyUnknown(suggestWithinBudget(String(path.at(-1)), siblings)));
  }
}

/** Whether this is an organisation file, which people pass by mistake instead of the feed. */
const isOrganisationFile = (value: unknown) =>
  value !== null &&
  typeof value === 'object' &&
  'organisation' in value &&
  !('members' in value) &&
  !('version' in value);

/** The address of a published folder; undefined for everything else. */
const readFolder = (address: string): string | undefined => {
  const url = /^https?:/iu.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  return url?.pathname.endsWith('/') && !url.search ? `${url.origin}${url.pathname}` : undefined;
};

async function check(options: CheckOptions, report: Report, say: Messages): Promise<Feed | undefined> {
  const { language } = options;
  const folder = readFolder(options.feed);
  const name = folder === undefined ? options.feed : folder + sitePaths.feed;
  const { text, answer } = await readText(name, report, say);
  if (answer) checkType(answer, report, say);
  // A feed is strict JSON: no comments and no commas too many.
  const source = new JsonSource(name, text, report, say, { strict: true });
  if (source.value === undefined) return undefined;
  if (isOrganisationFile(source.value)) throw new PublishError(say.organisationAsFeed);
  const { feed, issues } = parseFeed(source.value);
  for (const { path, reason } of issues) report.error(source.place(path), say.reason(withExample(path, reason)));
  if (!feed) return undefined;
  checkContent(source.value as object, feed, source, language, report, say);
  if (feed.members.length === 0) report.warn({ file: name }, say.noMembers);
  if (answer) checkFreshness(feed.updated, answer, report, say);
  if (folder !== undefined) await checkFolder(folder, feed, report, say);
  return feed;
}

/** Runs `ssegov-feed check` and returns the exit code. Reads the feed as a browser would. */
export async function checkCommand(
  options: CheckOptions,
  say: Messages,
  { print, complain }: Console,
): Promise<number> {
  const report = new Report();
  let feed: Feed | undefined;
  try {
    feed = await check(options, report, say);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const isPage = error instanceof WrongFileError && error.kind === 'page';
    if (isPage) report.error({ file: options.feed, line: 1, character: 1 }, say.pageAsFeed);
    else report.error({ file: options.feed }, error.message);
  }
  if (options.json) print(JSON.stringify({ members: feed?.members.length, findings: report.findings }, undefined, 2));
  else printFindings(report, say, complain);
  if (feed && !options.json) {
    const name = pickText(feed.organisation.name, options.language);
    print(say.checked(name, feed.members.length, feed.updated, feed.languages));
  }
  return report.count('error') > 0 || (options.strict && report.count('warning') > 0) ? 1 : 0;
}
