import type { Messages } from './messages/common-messages.en.js';
import type { DirectoryWords } from './messages/directory-messages.en.js';
import type { DirectoryPartWords } from './messages/directory-part-messages.en.js';
import type { FormWords } from './messages/form-messages.en.js';
import type { OrganisationWords } from './messages/organisation-messages.en.js';

/**
 * The languages of the interface. To add one, add its tag here and its files to `messageFiles`: no other code names the
 * languages.
 */
export const interfaceLanguages = ['ko', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language for readers of all other languages. */
export const fallbackLanguage: InterfaceLanguage = 'en';

/** The words of the interface by vocabulary. The English file of each is its type. */
export interface Vocabularies {
  readonly common: Messages;
  readonly directory: DirectoryWords;
  readonly 'directory-part': DirectoryPartWords;
  readonly form: FormWords;
  readonly organisation: OrganisationWords;
}
export type Vocabulary = keyof Vocabularies;

type Loaders = { readonly [Name in Vocabulary]: () => Promise<{ readonly words: Vocabularies[Name] }> };

/** Each file is a chunk of its own: bundlers need the literal address in `import`. */
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
 * The interface language for a language tag of a page or a browser: `ko-KR` and `ko_KR.UTF-8` → `ko`. Undefined for languages
 * that the interface lacks, and for anything that is no tag. Not by `Intl`, which is slow: this is called for each text of a
 * feed.
 */
export function interfaceLanguage(tag: unknown): InterfaceLanguage | undefined {
  const language = typeof tag === 'string' ? /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag)?.[1]?.toLowerCase() : undefined;
  return interfaceLanguages.find((known) => known === language);
}
