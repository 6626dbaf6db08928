import type { FormMessages, FormWords } from './messages/form-messages.js';
import type { InterfaceLanguage } from './interface-languages.js';
import { loadMessages } from './load-messages.js';

const form: Record<InterfaceLanguage, () => Promise<{ readonly words: FormWords }>> = {
  ko: () => import('./messages/form-messages.ko.js'),
  en: () => import('./messages/form-messages.en.js'),
};

/** The common words and those of the forms, in one language. */
export async function loadFormMessages(language: InterfaceLanguage): Promise<FormMessages> {
  const [messages, { words }] = await Promise.all([loadMessages(language), form[language]()]);
  return { ...messages, ...words };
}
