/** The nearest `lang` of the element or an ancestor, across shadow roots; empty if there is none. */
export function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  // Not `instanceof ShadowRoot`: the element may come from another document's realm.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLanguage(host) : '';
}
