import type { DirectoryPartWords } from './messages/directory-part-messages.js';
import type { InterfaceLanguage } from './interface-languages.js';

const parts: Record<InterfaceLanguage, () => Promise<{ readonly words: DirectoryPartWords }>> = {
  ko: () => import('./messages/directory-part-messages.ko.js'),
  en: () => import('./messages/directory-part-messages.en.js'),
};

/** The words of a directory's lazy parts in one language. */
export const loadDirectoryPartMessages = async (language: InterfaceLanguage): Promise<DirectoryPartWords> =>
  (await parts[language]()).words;
