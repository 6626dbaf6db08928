/** Elements that show nothing. */
const invisible = /^(br|link|meta|noscript|script|style|template)$/;

function isVisible(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return /\S/.test(node.nodeValue ?? '');
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const { localName, hidden, childNodes } = node as HTMLElement;
  if (hidden || invisible.test(localName)) return false;
  // Content management systems add paragraphs, also empty ones.
  return localName !== 'p' || [...childNodes].some(isVisible);
}

/** Whether an element has visible light DOM that is not in a named slot. */
export const hasFallback = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => isVisible(node) && !(node as Element).slot);
