/** Levels of `history.state` that are searched. Known routers need two: Inertia's `page.url`, Next's `as` and `url`. */
const maximumDepth = 5;

/** A copy with each string replaced by `change(string)`. Objects other than arrays and plain objects are not copied. */
function mapStrings(value: unknown, change: (text: string) => string, depth = maximumDepth): unknown {
  if (typeof value === 'string') return change(value);
  if (!depth || typeof value !== 'object' || !value) return value;
  const next = (part: unknown) => mapStrings(part, change, depth - 1);
  if (Array.isArray(value)) return value.map(next);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, next(part)]));
}

/** If the text is this page's address, with or without a router's base, its path; otherwise an empty string. */
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
 * `current`, Swup's `url`), so the query is replaced in each string that is this page's address.
 */
export function followAddress(state: unknown, query: string): unknown {
  let path = '';
  // `/` may be this page without the router's base, or the start page: the longest matching path is this page's.
  mapStrings(state, (text) => {
    const found = ownPath(text);
    if (found.length > path.length) path = found;
    return text;
  });
  const follow = (text: string) =>
    ownPath(text) === path ? text.replace(/(?:\?[^#]*)?(#.*)?$/, (_, hash?: string) => query + (hash ?? '')) : text;
  return path ? mapStrings(state, follow) : state;
}
