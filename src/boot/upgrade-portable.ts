/** The attributes that portable markup may set: a page's editors must not reach `onclick` through `data-onclick`. */
const attributes =
  'src lang heading-level loading member variant query region kind status sort view controls featured limit page-size sync-url';

/**
 * Turns `<a href="…" data-ssegov="member-card" data-member="…">` into the element, the original as its fallback. Markup of
 * this kind passes the sanitizers of content management systems, which strip unknown tags.
 */
export function upgradePortable(original: HTMLElement, name: string): void {
  const element = document.createElement(`ssegov-${name}`);
  for (const attribute of attributes.split(' ')) {
    const value = original.getAttribute(attribute === 'lang' ? 'lang' : `data-${attribute}`);
    if (value !== null) element.setAttribute(attribute, value);
  }
  original.removeAttribute('data-ssegov');
  original.replaceWith(element);
  element.append(original);
}
