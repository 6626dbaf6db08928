import type { DirectoryMessages, DirectoryWords } from './messages/directory-messages.js';
import type { InterfaceLanguage } from './interface-languages.js';
import { loadMessages } from './load-messages.js';

const directory: Record<InterfaceLanguage, () => Promise<{ readonly words: DirectoryWords }>> = {
  ko: () => import('./messages/directory-messages.ko.js'),
  en: () => import('./messages/directory-messages.en.js'),
};

/** The common words and the directory's, in one language. */
export async function loadDirectoryMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
  const [messages, { words }] = await Promise.all([loadMessages(language), directory[language]()]);
  return { ...messages, ...words };
}
