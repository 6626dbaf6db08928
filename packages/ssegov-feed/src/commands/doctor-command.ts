import { findMember } from '../../../../src/schema/find-member.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed } from '../../../../src/schema/types.js';
import { findCauses, type NamedFeed } from '../doctor/find-causes.js';
import { readPage } from '../doctor/read-page.js';
import type { Messages } from '../messages/english/english-messages.js';
import { printFindings } from '../messages/print-findings.js';
import { PublishError } from '../messages/publish-error.js';
import { Report } from '../messages/report.js';
import { suggest } from '../messages/suggest.js';
import { checkCommand } from './check-command.js';
import type { Console } from './console.js';
import { fetchAsBrowser } from './fetch-as-browser.js';

export interface DoctorOptions {
  /** The page that shows, or should show, the widgets. */
  readonly page: string;
  readonly language: string;
}

/** The page itself: what a visitor is refused by CORS does not matter here. */
async function fetchPage(address: string, say: Messages) {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) throw new PublishError(say.pageAddress(address));
  const { bytes, headers, url } = await fetchAsBrowser(address, new Report(), say);
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(type)) throw new PublishError(say.pageType(type));
  return { url: new URL(url), headers, facts: readPage(new TextDecoder().decode(bytes)) };
}

async function readFeed(url: string, say: Messages): Promise<Feed | undefined> {
  try {
    const { bytes } = await fetchAsBrowser(url, new Report(), say);
    return parseFeed(JSON.parse(new TextDecoder().decode(bytes))).feed;
  } catch {
    // `check` says why.
    return undefined;
  }
}

/** The members that a card names and its feed lacks. */
async function findUnknownMembers({ url, widgets }: NamedFeed, report: Report, say: Messages): Promise<void> {
  const named = widgets.flatMap(({ name, attributes }) => (name === 'member-card' ? (attributes['member'] ?? []) : []));
  const feed = named.length > 0 ? await readFeed(url, say) : undefined;
  if (!feed) return;
  const ids = feed.members.map(({ id }) => id);
  for (const id of new Set(named))
    if (!findMember(feed, id)) report.error({ file: url }, say.member(suggest(id, ids)), id);
}

/** Runs `ssegov-feed doctor` and returns the exit code. */
export async function doctorCommand({ page, language }: DoctorOptions, say: Messages, out: Console): Promise<number> {
  const report = new Report();
  const fetched = await fetchPage(page, say);
  const feeds = await findCauses(fetched, report, say);
  for (const feed of feeds) await findUnknownMembers(feed, report, say);
  printFindings(report, say, out.complain);
  let isWell = report.count('error') === 0;
  for (const { url } of feeds) {
    const code = await checkCommand({ feed: url, language, strict: false, json: false }, say, out);
    isWell &&= code === 0;
  }
  if (isWell) out.print(say.pageIsWell(fetched.facts.widgets.length));
  return isWell ? 0 : 1;
}
