import type { Vocabulary } from '../i18n/interface-languages.js';

/** The one list of elements: each by its tag without `ssegov-`, with the vocabularies that its first render needs. */
export const elements = {
  'member-card': ['common'],
  directory: ['common', 'directory'],
  organisation: ['common', 'organisation'],
  contact: ['common', 'form'],
  newsletter: ['common', 'form'],
} as const satisfies Readonly<Record<string, readonly Vocabulary[]>>;

export type ElementName = keyof typeof elements;
