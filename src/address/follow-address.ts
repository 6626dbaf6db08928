/** Deeper than any known router keeps its address: Inertia has it in `page.url`, Next in `as` and `url`. */
const levels = 5;

/** A copy with its texts changed. What is neither an array nor a plain object stays the same object. */
function mapTexts(value: unknown, change: (text: string) => string, left = levels): unknown {
  if (typeof value === 'string') return change(value);
  if (!left || typeof value !== 'object' || !value) return value;
  const next = (part: unknown) => mapTexts(part, change, left - 1);
  if (Array.isArray(value)) return value.map(next);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, next(part)]));
}

/** The path in a text that is this page's address, whole or without the base that a router leaves away; else empty. */
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
 * A copy of `history.state` for the same page with another query string. Some routers keep the address in it and go by that
 * (Vue Router's `current`, Swup's `url`): where a text is the page's address, it gets the new query as well.
 */
export function followAddress(state: unknown, query: string): unknown {
  let path = '';
  // `/` may be this page without its base, or the way home: the longest path is the page's.
  mapTexts(state, (text) => {
    const found = ownPath(text);
    if (found.length > path.length) path = found;
    return text;
  });
  const follow = (text: string) =>
    ownPath(text) === path ? text.replace(/(?:\?[^#]*)?(#.*)?$/, (_, hash?: string) => query + (hash ?? '')) : text;
  return path ? mapTexts(state, follow) : state;
}
