import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** An element of ours, written as a tag or as portable markup. */
export interface FoundWidget {
  /** Its name without `ssegov-`: `member-card`. */
  readonly name: string;
  readonly isPortable: boolean;
  /** Of portable markup without `data-`. */
  readonly attributes: Attributes;
}

/** What a page holds of the widgets, before any script runs. */
export interface PageFacts {
  readonly widgets: readonly FoundWidget[];
  /** Every script with an address. */
  readonly scripts: readonly Attributes[];
  readonly feedLinks: readonly string[];
  /** The policies in `<meta>`. */
  readonly policies: readonly string[];
  /** `<base href>`. */
  readonly base: string | undefined;
  /** The text of the page shows our tag: an editor has escaped it. */
  readonly hasEscapedTag: boolean;
  /** A page in AMP, which runs no scripts but its own. */
  readonly isAmp: boolean;
}

const names = new Set(['member-card', 'directory', 'organisation', 'contact', 'newsletter']);

const escapedTag = /<\/?ssegov-[a-z]/u;

function findWidget(tag: string, attributes: Attributes): FoundWidget | undefined {
  const own = tag.startsWith('ssegov-') ? tag.slice('ssegov-'.length) : undefined;
  const name = own ?? attributes['data-ssegov'] ?? '';
  if (!names.has(name)) return undefined;
  if (own !== undefined) return { name, isPortable: false, attributes };
  const data = Object.entries(attributes).filter(([key]) => key.startsWith('data-'));
  return { name, isPortable: true, attributes: Object.fromEntries(data.map(([key, value]) => [key.slice(5), value])) };
}

/** Reads a page as it comes, in one pass: a page may be deeply nested, or broken. */
export function readPage(html: string): PageFacts {
  const facts = {
    widgets: [] as FoundWidget[],
    scripts: [] as Attributes[],
    feedLinks: [] as string[],
    policies: [] as string[],
    base: undefined as string | undefined,
    hasEscapedTag: false,
    isAmp: false,
  };
  // A text comes in pieces, one for each entity.
  let text = '';
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
    onopentag: (tag, attributes: Attributes) => {
      facts.hasEscapedTag ||= escapedTag.test(text);
      text = '';
      const { src, rel = '', href, content } = attributes;
      const widget = findWidget(tag, attributes);
      if (widget) facts.widgets.push(widget);
      if (tag === 'script' && src) facts.scripts.push(attributes);
      if (tag === 'link' && href && rel.split(/\s+/u).includes('ssegov-feed')) facts.feedLinks.push(href);
      if (tag === 'base' && href) facts.base ??= href;
      if (tag === 'html') facts.isAmp = 'amp' in attributes || '⚡' in attributes;
      if (/^content-security-policy$/iu.test(attributes['http-equiv'] ?? '') && content) facts.policies.push(content);
    },
  });
  parser.end(html);
  facts.hasEscapedTag ||= escapedTag.test(text);
  return facts;
}
