import { mailtoOf } from './contact-links.js';

/** Where a form sends to. */
export interface Route {
  readonly endpoint: string;
  /** The name of an adapter; without one, the endpoint tells. */
  readonly adapter?: string | undefined;
}

/** Whoever may name an endpoint: the page, then the feed. */
export interface RouteSource {
  readonly endpoint?: string | null | undefined;
  readonly adapter?: string | null | undefined;
  readonly email?: string | undefined;
}

/** A server has neither. */
const page = globalThis as { readonly document?: Document; readonly location?: Location };

const isLocal = ({ hostname, origin }: URL) =>
  origin === page.location?.origin ||
  /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname) ||
  hostname.endsWith('.localhost');

/** An address that a message may be sent to, absolute; a message in clear text only stays on this machine or this site. */
export function resolveEndpoint(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const url = new URL(text, page.document?.baseURI);
    const allowed = /^(https|mailto):$/.test(url.protocol) || (url.protocol === 'http:' && isLocal(url));
    return allowed ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The first address that can be written to; where none is, the first e-mail address. */
export function chooseRoute(sources: readonly (RouteSource | undefined)[]): Route | undefined {
  for (const source of sources) {
    const endpoint = resolveEndpoint(source?.endpoint);
    if (endpoint !== undefined) return { endpoint, adapter: source?.adapter || undefined };
  }
  const email = sources.find((source) => source?.email)?.email;
  return email === undefined ? undefined : { endpoint: mailtoOf(email) };
}
