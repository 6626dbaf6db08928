/** Levels of `history.state` that are searched. Known routers need two: Inertia's `page.url`, Next's `as` and `url`. */
const levels = 5;

/** A copy with its strings changed. Objects other than arrays and plain objects are not copied. */
function mapTexts(value: unknown, change: (text: string) => string, left = levels): unknown {
  if (typeof value === 'string') return change(value);
  if (!left || typeof value !== 'object' || !value) return value;
  const next = (part: unknown) => mapTexts(part, change, left - 1);
  if (Array.isArray(value)) return value.map(next);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, next(part)]));
}

/** The path of a text that is this page's address, with or without a router's base; empty for any other text. */
function ownPath(text: string): string {
  if (!/^(?:\/|https?:\/\/)/.test(text)) return '';
  try {
    const { origin, pathname, search, hash } = new URL(text, location.href);
    const same = origin === location.origin && search === location.search && (!hash || hash === location.hash);
    return same && location.pathname.endsWith(pathname) ? pathname : '';
  } catch {
    return '';
  }
}

/**
 * A copy of `history.state` for this page with another query string. Some routers read the address from it (Vue Router's
 * `current`, Swup's `url`): each text that is this page's address gets the new query.
 */
export function followAddress(state: unknown, query: string): unknown {
  let path = '';
  // `/` may be this page without its base, or the start page: the longest path that fits is the page's.
  mapTexts(state, (text) => {
    const found = ownPath(text);
    if (found.length > path.length) path = found;
    return text;
  });
  const follow = (text: string) =>
    ownPath(text) === path ? text.replace(/(?:\?[^#]*)?(#.*)?$/, (_, hash?: string) => query + (hash ?? '')) : text;
  return path ? mapTexts(state, follow) : state;
}
