import type { InterfaceLanguage } from './interface-languages.js';
import type { Messages } from './messages/messages.js';

const common: Record<InterfaceLanguage, () => Promise<{ readonly messages: Messages }>> = {
  ko: () => import('./messages/messages.ko.js'),
  en: () => import('./messages/messages.en.js'),
};

/** The words of the interface in one language, from a chunk of its own. */
export const loadMessages = async (language: InterfaceLanguage): Promise<Messages> =>
  (await common[language]()).messages;
