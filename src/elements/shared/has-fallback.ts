/** What browsers do not draw, or draw as nothing. */
const undrawn = /^(br|link|meta|noscript|script|style|template)$/;

function isDrawn(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const { localName, hidden, childNodes } = node as HTMLElement;
  if (hidden || undrawn.test(localName)) return false;
  // Content management systems put paragraphs around what stands between lines, and around nothing.
  return localName !== 'p' || [...childNodes].some(isDrawn);
}

/** Whether an element has light DOM that can be seen and is not meant for a named slot. */
export const hasFallback = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => isDrawn(node) && !(node as Element).slot);
