import type { AdapterContext, Outcome } from '../adapter.js';

/** The limits of one request. */
const requestLimits = {
  /** The longest time from the request to the last byte of its answer, in ms. */
  total: 20_000,
  /** The same for a request with files: enough for 20 MB at 0.3 Mbit/s. */
  upload: 600_000,
  /** The largest answer that is read. */
  bytes: 64 * 1024,
};

/** What is known of a server's answer. */
export interface Answer {
  /** 0 if the browser hides the answer: from another origin, or a redirect. */
  readonly status: number;
  /** True for a redirect, which was not followed. */
  readonly moved: boolean;
  /** Undefined if it was larger than 64 KiB. */
  readonly text: string | undefined;
  /** Seconds to wait before the next attempt, at most an hour. */
  readonly retryAfter: number | undefined;
}

async function readText(response: Response): Promise<string | undefined> {
  const { body } = response as { body?: Response['body'] };
  // Test tools replace `fetch` by their own, whose responses may have no stream.
  if (!body) {
    const whole = await response.text();
    return whole.length > requestLimits.bytes ? undefined : whole;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > requestLimits.bytes) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Seconds; a longer time is ignored, because nobody waits that long in front of a form. */
const maximumWait = 3600;

/**
 * The seconds of `Retry-After`, which is a number or a date. A date is compared with the answer's own `Date`, because the
 * device's clock may be hours off; if another origin does not expose `Date`, with the device's clock.
 */
function secondsOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  // A date begins with a letter: `Date.parse` would take "-5" for a day in May.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : NaN;
  const seconds = /^\d+$/.test(text) ? Number(text) : (date - now) / 1000;
  return seconds <= maximumWait ? Math.max(0, Math.ceil(seconds)) : undefined;
}

const timeFor = (body: RequestInit['body']): number =>
  body instanceof FormData && [...body.values()].some((value) => typeof value !== 'string' && value.size)
    ? requestLimits.upload
    : requestLimits.total;

/** Finds out whether the page's own policy has blocked a request: for `fetch` that looks like a broken network. */
function watchPolicy(url: string): { blocked(): Promise<boolean>; stop(): void } {
  const { origin } = new URL(url);
  let blocked = false;
  const listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') blocked ||= blockedURI.startsWith(origin);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    // The violation is reported in a task of its own, which may run after the request has failed.
    blocked: () => new Promise((resolve) => setTimeout(() => resolve(blocked))),
    stop: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}

/**
 * Sends a request for an adapter: without credentials unless `init` says so, with no more than the origin as `Referer`, within
 * a time limit. Redirects are not followed: a POST would become a GET without the visitor's text, or go to a host that nobody
 * has named. An answer goes to `read`; without an answer the outcome is a failure. Rejects only if the context's signal
 * aborts.
 */
export async function request(
  url: string,
  init: RequestInit,
  { signal, fetch }: AdapterContext,
  read: (answer: Answer) => Outcome,
): Promise<Outcome> {
  const abort = new AbortController();
  const stop = () => abort.abort(signal.reason);
  const timer = setTimeout(() => abort.abort(), timeFor(init.body));
  const policy = watchPolicy(url);
  signal.addEventListener('abort', stop);
  let answer: Answer;
  try {
    signal.throwIfAborted();
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      redirect: 'manual',
      cache: 'no-store',
      ...init,
      signal: abort.signal,
    });
    answer = {
      status: response.status,
      moved: response.type === 'opaqueredirect',
      text: await readText(response),
      retryAfter: secondsOf(response.headers),
    };
  } catch {
    signal.throwIfAborted();
    if (abort.signal.aborted) return { ok: false, code: 'timeout', retryable: true };
    const blocked = await policy.blocked();
    return { ok: false, code: blocked ? 'blocked' : 'offline', retryable: !blocked };
  } finally {
    clearTimeout(timer);
    policy.stop();
    signal.removeEventListener('abort', stop);
  }
  return read(answer);
}
