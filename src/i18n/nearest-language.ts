/** The nearest `lang` of the element or an ancestor, across shadow roots; empty where nothing says. */
export function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  // Only a shadow root has a host, of whichever document's realm it is.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLanguage(host) : '';
}
