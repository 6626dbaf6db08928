import type { InterfaceLanguage } from './interface-languages.js';
import { loadMessages } from './load-messages.js';
import type { OrganisationMessages, OrganisationWords } from './messages/organisation-messages.js';

const organisation: Record<InterfaceLanguage, () => Promise<{ readonly words: OrganisationWords }>> = {
  ko: () => import('./messages/organisation-messages.ko.js'),
  en: () => import('./messages/organisation-messages.en.js'),
};

/** The common words and the profile's, in one language. */
export async function loadOrganisationMessages(language: InterfaceLanguage): Promise<OrganisationMessages> {
  const [messages, { words }] = await Promise.all([loadMessages(language), organisation[language]()]);
  return { ...messages, ...words };
}
