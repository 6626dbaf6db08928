/**
 * Turns `<a href="…" data-ssegov="member-card" data-member="…">` into the element, the original as its fallback. Markup of
 * this kind passes the sanitizers of content management systems, which strip unknown tags. Only the attributes that the
 * element reads are taken over: a page's editors must not reach `onclick` through `data-onclick`.
 */
export function upgradePortable(original: Element, tag: string): void {
  const definition = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  if (!definition?.observedAttributes || !original.hasAttribute('data-ssegov')) return;
  const element = document.createElement(tag);
  const take = (from: string, attribute: string) => {
    const value = original.getAttribute(from);
    if (value !== null) element.setAttribute(attribute, value);
  };
  take('lang', 'lang');
  for (const attribute of definition.observedAttributes) take(`data-${attribute}`, attribute);
  original.removeAttribute('data-ssegov');
  original.replaceWith(element);
  element.append(original);
}
