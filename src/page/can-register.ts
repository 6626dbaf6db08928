/** Documents of XML parse what our templates are written in as XML, which it is not: elements there would stay blank. */
export const canRegister = (): boolean =>
  !/xml$/.test((globalThis as { document?: Partial<Document> }).document?.contentType ?? '');

/** What is said there, once. */
export const xmlWarning = 'ssegov-widgets: elements are not registered in XML documents. Serve the page as text/html.';
