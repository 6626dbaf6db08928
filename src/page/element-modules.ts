/*
 * What the doors can load. The build for a static host replaces this module by one that names the built chunks, and asks for
 * all chunks of an element at once, the validator among them, instead of one after the other.
 */

/** Element name → its definition. */
export const elementModules: Readonly<Record<string, () => Promise<unknown>>> = {
  'member-card': () => import('../elements/member-card/define.js'),
  directory: () => import('../elements/directory/define.js'),
  contact: () => import('../elements/contact/define.js'),
  newsletter: () => import('../elements/newsletter/define.js'),
  organisation: () => import('../elements/organisation/define.js'),
};

const form = {
  ko: () => import('../i18n/messages/form-messages.ko.js'),
  en: () => import('../i18n/messages/form-messages.en.js'),
};

/** Element name → the words that it needs, by language. */
export const messageModules: Readonly<Record<string, Readonly<Record<string, () => Promise<unknown>>>>> = {
  'member-card': { ko: () => import('../i18n/messages/messages.ko.js'), en: () => import('../i18n/messages/messages.en.js') },
  directory: {
    ko: () => import('../i18n/messages/directory-messages.ko.js'),
    en: () => import('../i18n/messages/directory-messages.en.js'),
  },
  contact: form,
  newsletter: form,
  organisation: {
    ko: () => import('../i18n/messages/organisation-messages.ko.js'),
    en: () => import('../i18n/messages/organisation-messages.en.js'),
  },
};
