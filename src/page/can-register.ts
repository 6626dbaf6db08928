/**
 * Whether elements can be registered: documents of XML parse what our templates are written in as XML, which it is not, and
 * elements there would stay blank. Where they cannot, that is said once.
 */
export function canRegister(told: { warned?: boolean }): boolean {
  const type = (globalThis as { document?: Partial<Document> }).document?.contentType ?? '';
  if (!type.endsWith('xml')) return true;
  if (!told.warned)
    console.warn('ssegov-widgets: elements are not registered in XML documents. Serve the page as text/html.');
  told.warned = true;
  return false;
}
