import type { Words } from '../words/words.js';

/** What is wrong with a field: the name of a sentence in the vocabulary. */
export type Fault = Extract<keyof Words, 'required' | 'tooLong' | 'email' | 'invalid' | 'consent' | 'file'>;

/** By field. */
export type Faults = Readonly<Record<string, Fault>>;

const known: Readonly<Record<Fault, true>> = {
  ...{ required: true, tooLong: true, email: true, invalid: true, consent: true, file: true },
};

/** The messages of the schemas are faults; zod's own messages become `invalid`. */
export const toFault = (message: string): Fault => (Object.hasOwn(known, message) ? (message as Fault) : 'invalid');
