import type { Messages } from './messages/common-messages.en.js';
import type { DirectoryWords } from './messages/directory-messages.en.js';
import type { DirectoryPartWords } from './messages/directory-part-messages.en.js';
import type { FormWords } from './messages/form-messages.en.js';
import type { OrganisationWords } from './messages/organisation-messages.en.js';

/**
 * The languages that the interface speaks. A new one is its tag here, its files below, and these files; nothing else names a
 * language of the interface.
 */
export const interfaceLanguages = ['ko', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** For readers whose language the interface does not speak. */
export const fallbackLanguage: InterfaceLanguage = 'en';

/** The words of the interface, by what needs them; the English file says which words there are. */
export interface Vocabularies {
  readonly common: Messages;
  readonly directory: DirectoryWords;
  readonly 'directory-part': DirectoryPartWords;
  readonly form: FormWords;
  readonly organisation: OrganisationWords;
}
export type Vocabulary = keyof Vocabularies;

type Loaders = { readonly [Name in Vocabulary]: () => Promise<{ readonly words: Vocabularies[Name] }> };

/** Each file is a chunk of its own, which bundlers find by the literal address. */
export const messageFiles: Readonly<Record<InterfaceLanguage, Loaders>> = {
  ko: {
    common: () => import('./messages/common-messages.ko.js'),
    directory: () => import('./messages/directory-messages.ko.js'),
    'directory-part': () => import('./messages/directory-part-messages.ko.js'),
    form: () => import('./messages/form-messages.ko.js'),
    organisation: () => import('./messages/organisation-messages.ko.js'),
  },
  en: {
    common: () => import('./messages/common-messages.en.js'),
    directory: () => import('./messages/directory-messages.en.js'),
    'directory-part': () => import('./messages/directory-part-messages.en.js'),
    form: () => import('./messages/form-messages.en.js'),
    organisation: () => import('./messages/organisation-messages.en.js'),
  },
};

/**
 * The interface language for a reader's tag, `ko-KR` or `ko_KR.UTF-8` → `ko`, whatever a page or a browser gives as one.
 * Undefined where the interface does not speak it. Without `Intl`: each text of a feed asks.
 */
export function interfaceLanguage(tag: unknown): InterfaceLanguage | undefined {
  const language = typeof tag === 'string' ? /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() : undefined;
  return interfaceLanguages.find((known) => known === language);
}
