/**
 * Whether elements can be registered. An XML document parses our templates as XML, which they are not, and elements would stay
 * blank: there it warns once.
 */
export function canRegister(page: { warned?: boolean }): boolean {
  const type = (globalThis as { document?: Partial<Document> }).document?.contentType ?? '';
  if (!type.endsWith('xml')) return true;
  if (!page.warned)
    console.warn('ssegov-widgets: elements are not registered in XML documents. Serve the page as text/html.');
  page.warned = true;
  return false;
}
