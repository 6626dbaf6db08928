import { setFromQuery } from './embed-address.js';
import { elements } from './elements.js';

/** Attributes of the original that are copied to the element in its place. */
const copiedAttributes = ['id', 'class', 'slot', 'hidden', 'dir', 'lang'];

/** Names of properties: React and Angular set one on each node that they manage, Vue and Preact on the root node. */
const ownMark = /^__(react|ng)/;
const rootMark = /^(__k|__vue.*|_{1,2}vnode)$/;

const hasMark = (node: Node, mark: RegExp): boolean => Object.getOwnPropertyNames(node).some((name) => mark.test(name));

function hasFramework(original: Node): boolean {
  if (hasMark(original, ownMark)) return true;
  for (let node: Node | null | undefined = original; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host)
    if (hasMark(node, rootMark)) return true;
  return false;
}

/** Neither the fallback of an element, nor what somebody writes in an editor. */
export const isFreeLink = (link: HTMLElement): boolean =>
  !link.isContentEditable &&
  !link.closest(
    Object.keys(elements)
      .map((name) => `ssegov-${name}`)
      .join(),
  );

let warned = false;

/**
 * For an original that a framework manages: it stays in place with its content, and the element is put inside. If it were
 * moved, the framework would not find its nodes and could empty the page. A link stays a link, because it cannot hold an
 * element with links.
 */
function upgradeInside(original: Element, element: Element): void {
  // It has been upgraded already, for example before a list was reordered; or it is a component of the page.
  if (original.shadowRoot) return;
  if (original.localName === 'a') {
    if (!warned)
      console.warn(
        'ssegov-widgets: a link stays a link where a framework draws it. Use a div with data-ssegov, or the element.',
      );
    warned = true;
    return;
  }
  // Only the element is shown. If the framework removes it, the original's own nodes are shown again.
  const slot = document.createElement('slot');
  slot.name = element.slot = 'ssegov';
  slot.append(document.createElement('slot'));
  original.attachShadow({ mode: 'open' }).append(slot);
  element.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
  original.append(element);
}

/**
 * Replaces `<a href="…" data-ssegov="member-card" data-member="…">` by the element, with the original as its fallback. Such
 * markup passes the sanitizers of content management systems, which strip unknown tags. Only attributes that the element reads
 * are copied: an editor must not reach `onclick` through `data-onclick`.
 * @param query of a link to an embed page, which has the attributes in its address
 */
export function upgradePortable(original: HTMLElement, tag: string, query?: URLSearchParams): void {
  const definition = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  if (!definition?.observedAttributes || !(query ? isFreeLink(original) : original.hasAttribute('data-ssegov'))) return;
  const element = document.createElement(tag);
  const copyAttribute = (from: string, attribute: string) => {
    const value = original.getAttribute(from);
    if (value !== null) element.setAttribute(attribute, value);
  };
  if (query) setFromQuery(element, query);
  else for (const attribute of definition.observedAttributes) copyAttribute(`data-${attribute}`, attribute);
  if (hasFramework(original)) {
    upgradeInside(original, element);
    return;
  }
  for (const name of copiedAttributes) {
    copyAttribute(name, name);
    if (name !== 'lang') original.removeAttribute(name);
  }
  if (query?.get('lang')) element.lang = query.get('lang') ?? '';
  // Not by the attribute `style`, which a policy may forbid.
  if (original.style.cssText) element.style.cssText = original.style.cssText;
  original.removeAttribute('style');
  original.removeAttribute('data-ssegov');
  original.replaceWith(element);
  element.append(original);
}
