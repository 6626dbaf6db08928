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
    if (value === undefined) return '.';
    const known = digests.indexOf(value);
    return `#${known < 0 ? digests.push(value) - 1 : known}`;
  };
  // A large directory has tens of thousands of runs of markers, and some hundred different ones.
  const runs = new Map<string, string>();
  const shortOf = (run: string): string => {
    let short = runs.get(run);
    if (short === undefined) runs.set(run, (short = `<!${run.replace(/<[^>]*>/g, readSign)}>`));
    return short;
  };
  const html = markup
    .replace(/(?:<!--[^>]*-->|<\?>)+/g, shortOf)
    // Where bindings of events were. In texts and values `>` is escaped.
    .replace(/\s+>/g, '>');
  return { html, digests };
}
