import { englishWords, type Words } from './words.en.js';
import { koreanWords } from './words.ko.js';

export type Language = 'ko' | 'en';
export type { Words };

/** What people read, by language. */
export const words: Readonly<Record<Language, Words>> = { ko: koreanWords, en: englishWords };
