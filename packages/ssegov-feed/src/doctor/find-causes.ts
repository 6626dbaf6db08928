import { createHash } from 'node:crypto';
import { fetchAsBrowser, type BrowserAnswer } from '../commands/fetch-as-browser.js';
import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { Report } from '../messages/report.js';
import { isStrictDynamic, readPolicies, refusesTrustedTypes, refusingDirective } from './policy.js';
import type { FoundWidget, PageFacts } from './read-page.js';

/** The page as its server sends it. */
export interface FetchedPage {
  readonly url: URL;
  readonly headers: Headers;
  readonly facts: PageFacts;
}

/** A feed that widgets of the page read, and which of them. */
export interface NamedFeed {
  readonly url: string;
  readonly widgets: readonly FoundWidget[];
}

type Policies = ReturnType<typeof readPolicies>;

const ours = /\/(?:pinned\/)?(?<name>ssegov|loader|all|member-card|directory|organisation|contact|newsletter)\.js$/u;
const scriptKinds = ['script-src-elem', 'script-src'];

const isOurs = (src: string, base: URL) => URL.canParse(src, base.href) && ours.test(new URL(src, base).pathname);

const policiesOf = ({ headers, facts }: FetchedPage): Policies =>
  [headers.get('content-security-policy') ?? '', ...facts.policies].filter(Boolean).flatMap(readPolicies);

/** The address against which a page's addresses are read. */
export const baseOf = ({ url, facts }: FetchedPage): URL =>
  facts.base && URL.canParse(facts.base, url.href) ? new URL(facts.base, url) : url;

async function fetchScript(url: string, report: Report, say: Messages): Promise<BrowserAnswer | undefined> {
  try {
    return await fetchAsBrowser(url, report, say);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file: url }, say.scriptAbsent(error.message));
    return undefined;
  }
}

function checkIntegrity({ bytes }: BrowserAnswer, integrity: string): boolean {
  const hashes = integrity.trim().split(/\s+/u);
  return hashes.some((hash) => {
    const [, algorithm = '', value] = /^(sha256|sha384|sha512)-([^?]*)/u.exec(hash) ?? [];
    return !!algorithm && createHash(algorithm).update(bytes).digest('base64') === value;
  });
}

/** What keeps one script from running. Returns its address where it may run. */
async function checkScript(
  script: Readonly<Record<string, string>>,
  page: FetchedPage,
  report: Report,
  say: Messages,
): Promise<URL | undefined> {
  const url = new URL(script['src'] ?? '', baseOf(page));
  const place = { file: url.href };
  const { name = '' } = ours.exec(url.pathname)?.groups ?? {};
  const isModule = script['type']?.trim().toLowerCase() === 'module';
  if (!isModule && name !== 'loader') report.error(place, say.scriptClassic);
  const policies = policiesOf(page);
  const refusing = refusingDirective(policies, scriptKinds, url, page.url);
  if (isStrictDynamic(policies, scriptKinds)) {
    if (!script['nonce']) report.error(place, say.policyNonce);
  } else if (refusing && !script['nonce']) report.error(place, say.policyRefuses(refusing, url.origin));
  const found = new Report();
  const answer = await fetchScript(url.href, found, say);
  // A classic script of another site needs no permission to be read.
  report.findings.push(...(isModule || !answer ? found.findings : []));
  if (!answer) return undefined;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/u.test(type)) report.error(place, say.scriptType, type);
  if (script['integrity'] && !checkIntegrity(answer, script['integrity'])) report.error(place, say.scriptIntegrity);
  return url;
}

/** The feeds of the page, in the order of the contract: `src`, the page's link, `feed.json` beside the script. */
function namedFeeds(page: FetchedPage, script: URL | undefined): NamedFeed[] {
  const beside = script && new URL(/\/pinned\//u.test(script.pathname) ? '../feed.json' : 'feed.json', script).href;
  const byUrl = new Map<string, FoundWidget[]>();
  for (const widget of page.facts.widgets) {
    const named = widget.attributes['src'] ?? page.facts.feedLinks[0];
    const url = named && URL.canParse(named, baseOf(page).href) ? new URL(named, baseOf(page)).href : beside;
    if (url) byUrl.set(url, [...(byUrl.get(url) ?? []), widget]);
  }
  return [...byUrl].map(([url, widgets]) => ({ url, widgets }));
}

/**
 * Why the widgets of a page are blank, as far as a server's answers say: tags, scripts, policies. Returns the feeds that the
 * page reads, which are not looked at yet.
 */
export async function findCauses(page: FetchedPage, report: Report, say: Messages): Promise<readonly NamedFeed[]> {
  const { facts, url } = page;
  const place = { file: url.href };
  const scripts = facts.scripts.filter(({ src = '' }) => isOurs(src, baseOf(page)));
  if (facts.isAmp) report.error(place, say.pageIsAmp);
  // A page that shows widgets may show their tags as well, as a guide does.
  if (facts.widgets.length === 0) report.error(place, facts.hasEscapedTag ? say.tagEscaped : say.tagMissing);
  if (scripts.length === 0) report.error(place, say.scriptMissing);
  const running: URL[] = [];
  for (const script of scripts) {
    const found = await checkScript(script, page, report, say);
    if (found) running.push(found);
  }
  const policies = policiesOf(page);
  if (refusesTrustedTypes(policies)) report.error(place, say.policyTrustedTypes);
  if (
    facts.widgets.some(({ isPortable }) => isPortable) &&
    !running.some(({ pathname }) => /\/(?:ssegov|loader|all)\.js$/u.test(pathname))
  )
    report.error(place, say.portableNeedsAutoloader);
  for (const { name, attributes } of facts.widgets)
    if (name === 'member-card' && !attributes['member']) report.error(place, say.memberMissing);
  const feeds = namedFeeds(page, running[0]);
  for (const feed of feeds) {
    const refusing = refusingDirective(policies, ['connect-src'], new URL(feed.url), url);
    if (refusing) report.error(place, say.policyRefuses(refusing, new URL(feed.url).origin));
  }
  return feeds;
}
