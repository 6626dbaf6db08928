import { JSDOM } from 'jsdom';
import type { PublishedFolder } from '../../helpers/published-folder.js';

const { DOMParser } = new JSDOM().window;

export interface PublishedDocument {
  /** From the folder. */
  readonly path: string;
  /** Where it is served. */
  readonly address: string;
  readonly document: Document;
  /** The elements that a selector finds, those in declarative shadow roots included. */
  readonly find: (selector: string) => Element[];
}

function findDeep(root: ParentNode, selector: string): Element[] {
  const templates = [...root.querySelectorAll('template')];
  return [
    ...root.querySelectorAll(selector),
    ...templates.flatMap(({ content }: HTMLTemplateElement) => findDeep(content, selector)),
  ];
}

/** An address without `index.html`, as a host serves it. */
export const addressOf = ({ base }: PublishedFolder, path: string): string =>
  base + path.replace(/(^|\/)index\.html$/, '$1');

/** The HTML files of the folder whose path matches, as jsdom reads them. */
export function readDocuments(folder: PublishedFolder, pattern: RegExp): PublishedDocument[] {
  return [...folder.files]
    .filter((path) => path.endsWith('.html') && pattern.test(path))
    .map((path) => {
      const document = new DOMParser().parseFromString(folder.text(path), 'text/html');
      return { path, address: addressOf(folder, path), document, find: (selector) => findDeep(document, selector) };
    });
}
