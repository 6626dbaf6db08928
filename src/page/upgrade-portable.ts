/** Attributes of the original that also apply to the element in its place. */
const placed = ['id', 'class', 'slot', 'hidden', 'dir', 'lang'];

/** React and Angular leave their mark on each node that they look after; Vue and Preact on the one that holds them all. */
const ownMark = /^__(react|ng)/;
const rootMark = /^(__k|__vue.*|_{1,2}vnode)$/;

const hasMark = (node: Node, mark: RegExp): boolean => Object.getOwnPropertyNames(node).some((name) => mark.test(name));

function isOwned(original: Node): boolean {
  if (hasMark(original, ownMark)) return true;
  for (let node: Node | null | undefined = original; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host)
    if (hasMark(node, rootMark)) return true;
  return false;
}

let warned = false;

/**
 * Where a framework looks after the original, it stays where it is, with all that is in it, and the element stands inside:
 * a framework that no longer finds its nodes empties the page. A link cannot hold an element that has links of its own.
 */
function upgradeInside(original: Element, element: Element): void {
  // Already upgraded, for example when a list was reordered; or the page has its own element there.
  if (original.shadowRoot) return;
  if (original.localName === 'a') {
    if (!warned)
      console.warn(
        'ssegov-widgets: a link with data-ssegov stays a link where a framework draws it. Use a div, or the element.',
      );
    warned = true;
    return;
  }
  // Only the element is drawn. If the framework removes it, the original's own nodes are drawn again.
  const slot = document.createElement('slot');
  slot.name = element.slot = 'ssegov';
  slot.append(document.createElement('slot'));
  original.attachShadow({ mode: 'open' }).append(slot);
  element.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
  original.append(element);
}

/**
 * Turns `<a href="…" data-ssegov="member-card" data-member="…">` into the element, the original as its fallback. Markup of
 * this kind passes the sanitizers of content management systems, which strip unknown tags. Only the attributes that the
 * element reads are taken over: a page's editors must not reach `onclick` through `data-onclick`.
 */
export function upgradePortable(original: HTMLElement, tag: string): void {
  const definition = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  if (!definition?.observedAttributes || !original.hasAttribute('data-ssegov')) return;
  const element = document.createElement(tag);
  const take = (from: string, attribute: string) => {
    const value = original.getAttribute(from);
    if (value !== null) element.setAttribute(attribute, value);
  };
  for (const attribute of definition.observedAttributes) take(`data-${attribute}`, attribute);
  if (isOwned(original)) {
    upgradeInside(original, element);
    return;
  }
  for (const name of placed) {
    take(name, name);
    if (name !== 'lang') original.removeAttribute(name);
  }
  // As an attribute it would be an inline style, which a policy may forbid.
  if (original.style.cssText) element.style.cssText = original.style.cssText;
  original.removeAttribute('style');
  original.removeAttribute('data-ssegov');
  original.replaceWith(element);
  element.append(original);
}
