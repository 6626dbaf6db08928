import type { Feed } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { Report } from '../messages/report.js';
import { sitePaths } from '../site/site-paths.js';
import { fetchAsBrowser, type BrowserAnswer } from './fetch-as-browser.js';

interface ExpectedFile {
  readonly path: string;
  readonly type: RegExp;
  /** The type to set where the server sends another. */
  readonly example: string;
  /** Whether pages of other sites read it by a script, so that it needs the CORS header. */
  readonly isShared: boolean;
  /** Whether another type keeps browsers from using it; programs are forgiving. */
  readonly isStrict: boolean;
}

const page = { type: /^(?:text\/html|application\/xhtml\+xml)$/u, example: 'text/html; charset=utf-8', isStrict: true };
const script = { path: `${sitePaths.widgets}ssegov.js`, example: 'text/javascript; charset=utf-8' };

/** One file of each kind: a server that sends these well sends the others well. */
function listFiles({ members: [member], languages: [language = ''] }: Feed) {
  const widgets = {
    ...script,
    type: /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/u,
    isShared: true,
    isStrict: true,
  };
  if (!member) return { widgets };
  const { id } = member;
  return {
    widgets,
    page: { ...page, path: sitePaths.member(language, id), isShared: false },
    frame: { ...page, path: sitePaths.memberEmbed(language, id), isShared: false },
    image: {
      path: sitePaths.memberImage(id),
      type: /^image\/png$/u,
      example: 'image/png',
      isShared: false,
      isStrict: true,
    },
    oembed: {
      path: sitePaths.oembed(language, id),
      type: /^(?:application|text)\/(?:[\w.-]+\+)?json$/u,
      example: 'application/json; charset=utf-8',
      isShared: true,
      isStrict: false,
    },
  };
}

/** What `check` says of one file. The scheme of the address has been judged with the feed. */
async function checkFile(base: string, file: ExpectedFile, report: Report, say: Messages) {
  const url = base + file.path;
  const found = new Report();
  let answer: BrowserAnswer;
  try {
    answer = await fetchAsBrowser(url, found, say);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file: url }, say.fileAbsent(error.message));
    return undefined;
  }
  if (file.isShared) {
    const known = new Set([say.mixedContent, say.localAddress]);
    report.findings.push(...found.findings.filter(({ text }) => !known.has(text)));
  }
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!file.type.test(type)) report[file.isStrict ? 'error' : 'warn']({ file: url }, say.fileType(file.example), type);
  return answer;
}

/** Headers that keep a page out of the frames of other sites. */
function checkFrame({ headers, url }: BrowserAnswer, report: Report, say: Messages): void {
  const option = headers.get('x-frame-options');
  const policy = headers.get('content-security-policy') ?? '';
  const ancestors = /(?:^|[;,])\s*frame-ancestors\s([^;,]*)/iu.exec(policy)?.[1]?.trim();
  // Where a policy names ancestors, browsers ignore the older header.
  if (ancestors !== undefined && !/(?:^|\s)\*(?:\s|$)/u.test(ancestors))
    report.error({ file: url }, say.frameRefused('Content-Security-Policy: frame-ancestors'), ancestors);
  else if (ancestors === undefined && option !== null)
    report.error({ file: url }, say.frameRefused('X-Frame-Options'), option);
}

/** The answer of oEmbed names the address that `publish` was told: another one leads nowhere. */
function checkBase({ bytes, url }: BrowserAnswer, base: string, report: Report, say: Messages): void {
  let published: unknown;
  try {
    published = (JSON.parse(new TextDecoder().decode(bytes)) as { provider_url?: unknown } | null)?.provider_url;
  } catch {
    report.error({ file: url }, say.jsonBroken);
    return;
  }
  if (published !== base) report.error({ file: url }, say.publishedElsewhere(base), String(published));
}

/** Checks that a published folder is complete, and served so that other sites can use it. */
export async function checkFolder(base: string, feed: Feed, report: Report, say: Messages): Promise<void> {
  for (const [kind, file] of Object.entries(listFiles(feed))) {
    const answer = await checkFile(base, file, report, say);
    if (answer && kind === 'frame') checkFrame(answer, report, say);
    if (answer && kind === 'oembed') checkBase(answer, base, report, say);
  }
}
