export interface ShortMarkup {
  readonly html: string;
  /** The digests of the templates, in the order of their numbers. */
  readonly digests: readonly string[];
}

/**
 * Lit marks the beginning and end of its parts with comments, which are half of a directory's markup. Here each is a sign,
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
  const digests: string[] = [];
  const readSign = (marker: string): string => {
    const [, name, value] = /^<(?:!--)?(\S*?)(?: (\S+?))?(?:--)?>$/.exec(marker) ?? [];
    if (name === 'lit-node') return `@${value ?? ''}`;
    if (name === '/lit-part') return '/';
    if (name === '?') return '?';
    return value === undefined ? '.' : `#${digests.push(value) - 1}`;
  };
  // A large directory has tens of thousands of markers, and some fifty different ones.
  const signs = new Map<string, string>();
  const signOf = (marker: string): string => {
    let sign = signs.get(marker);
    if (sign === undefined) signs.set(marker, (sign = readSign(marker)));
    return sign;
  };
  const html = markup
    .replace(/(?:<!--[^>]*-->|<\?>)+/g, (run) => `<!${run.replace(/<[^>]*>/g, signOf)}>`)
    // Where bindings of events were. In texts and values `>` is escaped.
    .replace(/\s+>/g, '>');
  return { html, digests };
}
