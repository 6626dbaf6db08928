import type { AdapterContext, Outcome } from '../adapter.js';

/** Bounds of one request. */
const requestLimits = {
  /** Milliseconds from the request to the last byte of its answer. */
  total: 20_000,
  /** The same where files are sent: 20 MB at 0.3 Mbit/s. */
  upload: 600_000,
  /** Bytes of an answer that are read. */
  bytes: 64 * 1024,
};

/** What a server has answered, as far as it can be known. */
export interface Answer {
  /** 0 where the browser keeps the answer to itself: from another origin, or a redirection. */
  readonly status: number;
  /** The server has named another address, which was not asked. */
  readonly moved: boolean;
  /** Undefined where it was larger than 64 KiB. */
  readonly text: string | undefined;
  /** Seconds to wait before the next attempt, at most an hour. */
  readonly retryAfter: number | undefined;
}

async function readText(response: Response): Promise<string | undefined> {
  const { body } = response as { body?: Response['body'] };
  // Where something else stands in for `fetch`, what it answers may have no stream.
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

/** Seconds. Nobody waits longer in front of a form: a longer time is not passed on. */
const longestWait = 3600;

/**
 * `Retry-After` is in seconds, or a date. A date is measured against the answer's own `Date`: the device's clock may be
 * hours off. Where another origin does not expose `Date`, the device's clock is all there is.
 */
function secondsOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  // `Date.parse` takes "-5" for a day in May.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : NaN;
  const seconds = /^\d+$/.test(text) ? Number(text) : (date - now) / 1000;
  return seconds <= longestWait ? Math.max(0, Math.ceil(seconds)) : undefined;
}

const timeFor = (body: RequestInit['body']): number =>
  body instanceof FormData && [...body.values()].some((value) => typeof value !== 'string' && value.size)
    ? requestLimits.upload
    : requestLimits.total;

/** Whether the page's own policy has refused a request to that address: to `fetch` that looks like no network. */
function watchPolicy(url: string): { blocked(): Promise<boolean>; stop(): void } {
  const { origin } = new URL(url);
  let blocked = false;
  const listen = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') blocked ||= blockedURI.startsWith(origin);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    // The report is a task of its own, which may come after the failure.
    blocked: () => new Promise((resolve) => setTimeout(() => resolve(blocked))),
    stop: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}

/**
 * The one way in which an adapter asks: without credentials unless `init` says so, with no more than the origin as `Referer`, for a bounded time.
 * A redirection is not followed: a POST would become a GET without what the visitor wrote, or go to a host that nobody has
 * named. What came back goes to `read`; what did not is a failure. Throws only where the context's signal ends it.
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
