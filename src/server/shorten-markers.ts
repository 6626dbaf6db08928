export interface ShortMarkup {
  readonly html: string;
  /** The digests of the templates, in the order of their numbers. */
  readonly digests: readonly string[];
}

/**
 * Lit marks in comments where its parts begin and end: written out they are half of a directory's markup. Here each is a sign,
 * adjacent ones share a comment, and each digest stands once, in the comment that begins the markup. `<!…>` is a comment to
 * every HTML parser, 4 bytes shorter than `<!--…-->`, and nothing to a server that looks for `<!--#` (SSI). `expandMarkers`
 * restores them.
 *
 * | Lit                      | short                         |
 * | ------------------------ | ----------------------------- |
 * | `<!--lit-part DIGEST-->` | `#2`, the digest of that number |
 * | `<!--lit-part-->`        | `.`                           |
 * | `<!--/lit-part-->`       | `/`                           |
 * | `<!--lit-node 3-->`      | `@3`                          |
 * | `<?>`                    | `?`                           |
 *
 * A text of the feed cannot look like a marker: its `<` is escaped.
 */
export function shortenMarkers(markup: string): ShortMarkup {
  const numbers = new Map<string, number>();
  const signOf = (marker: string): string => {
    const [, name, value = ''] = /^<(?:!--)?(\S*?)(?: (\S+?))?(?:--)?>$/.exec(marker) ?? [];
    if (name === 'lit-node') return `@${value}`;
    if (name === '/lit-part') return '/';
    if (name === '?') return '?';
    if (!value) return '.';
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return `#${number}`;
  };
  const html = markup
    .replace(/(?:<!--[^>]*-->|<\?>)+/g, (run) => `<!${run.replace(/<[^>]*>/g, signOf)}>`)
    // Where bindings of events stood.
    .replace(/(<[^<>]*?)\s+>/g, '$1>');
  return { html, digests: [...numbers.keys()] };
}
