import { isServer, type CSSResult, type CSSResultOrNative } from 'lit';

/** The style sheets of each root. A root that moves to another document loses them. */
const given = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** A constructed sheet belongs to the document in which it was made: for each other one there is a copy. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResult, { ownerDocument }: ShadowRoot): CSSStyleSheet | undefined {
  if (ownerDocument === document) return style.styleSheet;
  const known = copies.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(ownerDocument, known);
  let sheet = known.get(style);
  // A document without a window is not drawn, and cannot have sheets made for it.
  const { defaultView } = ownerDocument;
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
}

/** The styles of a root as text, for a server to write. */
export const stylesOf = (root: ShadowRoot): string =>
  [...(given.get(root) ?? [])].map(({ cssText }) => cssText).join('');

/** Adds styles to a root in its current document. Without styles, restores those that it had. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[] = []): void {
  const all = new Set([...(given.get(root) ?? []), ...(styles as readonly CSSResult[])]);
  given.set(root, all);
  if (isServer) return;
  const sheets = [...all].flatMap((style) => sheetFor(style, root) ?? []);
  const { adoptedStyleSheets } = root as { adoptedStyleSheets?: CSSStyleSheet[] };
  // jsdom has none, and draws nothing.
  if (adoptedStyleSheets) root.adoptedStyleSheets = [...new Set([...adoptedStyleSheets, ...sheets])];
}
