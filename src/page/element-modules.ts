import { interfaceLanguages } from '../i18n/interface-languages.js';
import { loadMessages } from '../i18n/load-messages.js';
import type { HydrateLoader } from './hydrate-loader.js';
import { elements, type ElementName } from './elements.js';

/*
 * What the doors can load. The build for a static host replaces this module by one that names the built chunks, and requests
 * all chunks of an element at once, with the validator, instead of one after the other.
 */

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const definitions: Readonly<Record<ElementName, () => Promise<unknown>>> = {
  'member-card': () => import('../elements/member-card/define.js'),
  directory: () => import('../elements/directory/define.js'),
  organisation: () => import('../elements/organisation/define.js'),
  contact: () => import('../elements/contact/define.js'),
  newsletter: () => import('../elements/newsletter/define.js'),
};

/** Element name → its definition. */
export const elementModules: Loaders = definitions;

/** Takes over the markup of a server. */
export const hydrateModule: HydrateLoader = async () => (await import('../hydration/hydrate-root.js')).hydrateRoot;

/** Element name → the words that its first render needs, by language. */
export const messageModules: Readonly<Record<string, Loaders>> = Object.fromEntries(
  Object.entries(elements).map(([name, vocabularies]) => [
    name,
    Object.fromEntries(interfaceLanguages.map((tag) => [tag, () => loadMessages(tag, ...vocabularies)])),
  ]),
);
