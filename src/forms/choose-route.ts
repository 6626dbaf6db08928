import { mailtoOf } from './contact-links.js';

/** Where a form is sent to, and by which adapter. */
export interface Route {
  readonly endpoint: string;
  /** The name of an adapter; undefined: the endpoint decides. */
  readonly adapter?: string | undefined;
}

/** Something that may name an endpoint: a part of the feed. */
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

/**
 * The absolute URL that a message may be sent to; undefined for any other text. `http:` is allowed on the page's own origin and
 * on localhost only, because it sends the message unencrypted.
 */
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

/** The first valid endpoint; without one, the first e-mail address. */
export function chooseRoute(sources: readonly (RouteSource | undefined)[]): Route | undefined {
  for (const source of sources) {
    const endpoint = resolveEndpoint(source?.endpoint);
    if (endpoint !== undefined) return { endpoint, adapter: source?.adapter || undefined };
  }
  const email = sources.find((source) => source?.email)?.email;
  return email === undefined ? undefined : { endpoint: mailtoOf(email) };
}
