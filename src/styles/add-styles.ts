import type { CSSResult, CSSResultOrNative } from 'lit';

/** The styles of each root, because a root that moves to another document loses its style sheets. */
const stylesByRoot = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Copies of style sheets by document, because a constructed sheet works only in the document in which it was made. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResult, { ownerDocument }: ShadowRoot): CSSStyleSheet | undefined {
  if (ownerDocument === document) return style.styleSheet;
  const sheets = copies.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(ownerDocument, sheets);
  let sheet = sheets.get(style);
  // A document without a window is not rendered, and cannot construct sheets.
  const { defaultView } = ownerDocument;
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}

/** The styles of a root as text, for a server to write. */
export const stylesOf = (root: ShadowRoot): string =>
  [...(stylesByRoot.get(root) ?? [])].map(({ cssText }) => cssText).join('');

/** Adds styles to a root, in its current document. Without styles, restores those that were added before. */
export function addStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[] = []): void {
  const all = new Set([...(stylesByRoot.get(root) ?? []), ...(styles as readonly CSSResult[])]);
  stylesByRoot.set(root, all);
  const { adoptedStyleSheets } = root as { adoptedStyleSheets?: CSSStyleSheet[] };
  // Servers and jsdom have none, and show nothing.
  if (!adoptedStyleSheets) return;
  const sheets = [...all].flatMap((style) => sheetFor(style, root) ?? []);
  root.adoptedStyleSheets = [...new Set([...adoptedStyleSheets, ...sheets])];
}
