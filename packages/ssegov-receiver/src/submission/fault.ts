import type { Words } from '../words/words.js';

/** What is wrong with a field; each is a sentence of the vocabulary. */
export type Fault = Extract<keyof Words, 'required' | 'tooLong' | 'email' | 'invalid' | 'consent' | 'file'>;

/** By field. */
export type Faults = Readonly<Record<string, Fault>>;

const known: Readonly<Record<Fault, true>> = {
  ...{ required: true, tooLong: true, email: true, invalid: true, consent: true, file: true },
};

/** The schemas' messages are faults; what zod says on its own is `invalid`. */
export const toFault = (message: string): Fault => (Object.hasOwn(known, message) ? (message as Fault) : 'invalid');
