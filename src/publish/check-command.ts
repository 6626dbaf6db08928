import { parseFeed } from '../schema/parse-feed.js';
import type { Feed } from '../schema/types.js';
import type { Console } from './console.js';
import type { Messages } from './english-messages.js';
import { fetchBytes } from './fetch-bytes.js';
import { findBrokenReferences } from './find-broken-references.js';
import { JsonSource } from './json-source.js';
import { pickText } from './pick-text.js';
import { printFindings } from './print-findings.js';
import { PublishError } from './publish-error.js';
import { readBytes } from './read-bytes.js';
import { Report } from './report.js';
import { suggest } from './suggest.js';

export interface CheckOptions {
  /** A file or an address. */
  readonly feed: string;
  readonly language: string;
  readonly strict: boolean;
  readonly json: boolean;
}

async function readText(feed: string, say: Messages): Promise<string> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//iu.test(feed);
  if (isAddress && !/^https?:/iu.test(feed)) throw new PublishError(say.urlScheme);
  const bytes = await (isAddress ? fetchBytes : readBytes)(feed, say);
  try {
    // Drops a byte order mark, as browsers do.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PublishError(say.notUtf8);
  }
}

function checkReferences(feed: Feed, source: JsonSource, report: Report, say: Messages): void {
  const known = {
    region: new Set(feed.regions.map(({ id }) => id)),
    source: new Set(feed.sources?.map(({ id }) => id)),
    member: new Set(feed.members.map(({ id }) => id)),
  };
  const { organisation, members } = source.value as { organisation: unknown; members: unknown };
  for (const { path, to, id } of findBrokenReferences({ organisation, members }, known)) {
    const tell = to === 'member' ? 'warn' : 'error';
    report[tell](source.place(path), say[to](suggest(id, known[to])), id);
  }
}

/** `ssegov-feed check`: the exit code. Reads as a browser would, and goes on where a browser is content. */
export async function checkCommand(
  options: CheckOptions,
  say: Messages,
  { print, complain }: Console,
): Promise<number> {
  const report = new Report();
  let feed: Feed | undefined;
  try {
    // A feed is strict JSON: no comments and no commas too many.
    const text = await readText(options.feed, say);
    const source = new JsonSource(options.feed, text, report, say, { strict: true });
    if (source.value !== undefined) {
      const parsed = parseFeed(source.value);
      feed = parsed.feed;
      for (const { path, reason } of parsed.issues) report.error(source.place(path), say.reason(reason));
      if (feed) checkReferences(feed, source, report, say);
      if (feed?.members.length === 0) report.warn({ file: options.feed }, say.noMembers);
    }
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file: options.feed }, error.message);
  }
  if (options.json) print(JSON.stringify({ members: feed?.members.length, findings: report.findings }, undefined, 2));
  else printFindings(report, say, complain);
  if (feed && !options.json) {
    print(
      say.checked(
        pickText(feed.organisation.name, options.language),
        feed.members.length,
        feed.updated,
        feed.languages,
      ),
    );
  }
  return report.count('error') > 0 || (options.strict && report.count('warning') > 0) ? 1 : 0;
}
