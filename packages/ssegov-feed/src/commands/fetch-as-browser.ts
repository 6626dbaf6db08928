import type { Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import { limits } from '../sources/limits.js';
import { PublishError } from '../messages/publish-error.js';
import type { Report } from '../messages/report.js';

/** A response as a page of another site gets it. */
export interface BrowserAnswer {
  readonly bytes: Uint8Array;
  readonly headers: Headers;
  /** The address of the response, after all redirects. */
  readonly url: string;
}

/** The origin of the imagined page; the name is reserved for examples (RFC 2606). */
const pageOrigin = 'https://partner.example';
/** https://fetch.spec.whatwg.org/#http-redirect-fetch */
const maxRedirects = 20;

const isLocal = ({ hostname }: URL) => /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);

/** https://fetch.spec.whatwg.org/#concept-cors-check, for a request without credentials. */
function checkCors(response: Response, origin: string, file: string, report: Report, say: Messages): void {
  const allowed = response.headers.get('access-control-allow-origin');
  if (allowed === '*') return;
  if (allowed === null) report.error({ file }, say.corsMissing);
  else if (allowed === origin) report.warn({ file }, say.corsEchoed, allowed);
  else report.error({ file }, allowed.includes(',') ? say.corsTwice : say.corsOther, allowed);
}

/**
 * https://w3c.github.io/webappsec-mixed-content/: a page on https cannot read http. Browsers differ about addresses of
 * the same computer.
 */
function checkScheme(url: URL, report: Report, say: Messages): void {
  if (url.protocol === 'https:') return;
  if (isLocal(url)) report.warn({ file: url.href }, say.localAddress);
  else report.error({ file: url.href }, say.mixedContent);
}

function explainStatus(status: number, { statuses, fetchStatus }: Messages): string {
  if (status >= 500) return fetchStatus(status, statuses.broken);
  if (status === 401 || status === 403) return fetchStatus(status, statuses.closed);
  if (status === 404 || status === 410) return fetchStatus(status, statuses.missing);
  return fetchStatus(status, status === 429 ? statuses.busy : statuses.other);
}

async function readBody(response: Response, say: Messages): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.fileBytes) throw new PublishError(say.fileTooLarge(limits.fileBytes));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function follow(start: string, report: Report, say: Messages): Promise<BrowserAnswer> {
  const signal = AbortSignal.timeout(limits.fetchMilliseconds);
  let [url, origin] = [new URL(start), pageOrigin];
  checkScheme(url, report, say);
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await fetch(url, { signal, redirect: 'manual', headers: { origin } });
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (location === null && !response.ok) throw new PublishError(explainStatus(response.status, say));
    checkCors(response, origin, url.href, report, say);
    if (location === null) return { bytes: await readBody(response, say), headers: response.headers, url: url.href };
    await response.body?.cancel();
    const next = new URL(location, url);
    if (!/^https?:$/u.test(next.protocol)) throw new PublishError(say.redirectScheme(next.href));
    // After a redirect to another origin, browsers send `Origin: null`.
    if (next.origin !== url.origin) origin = 'null';
    if (url.protocol === 'https:') checkScheme(next, report, say);
    url = next;
  }
  throw new PublishError(say.redirectsEndless);
}

/**
 * Fetches an address as a page of another site on https would, and reports what such a page would be refused. Throws a
 * `PublishError` when there is no response.
 */
export async function fetchAsBrowser(url: string, report: Report, say: Messages): Promise<BrowserAnswer> {
  try {
    return await follow(url, report, say);
  } catch (error) {
    if (error instanceof PublishError) throw error;
    if ((error as Error).name === 'TimeoutError') throw new PublishError(say.fetchTimeout(limits.fetchMilliseconds));
    throw new PublishError(say.fetchFailed(explainFault(error, say)));
  }
}
