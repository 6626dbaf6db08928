import { englishWords, type Words } from './words.en.js';
import { koreanWords } from './words.ko.js';

export type Language = 'ko' | 'en';
export type { Words };

/** What visitors and the office read, by language. */
export const words: Readonly<Record<Language, Words>> = { ko: koreanWords, en: englishWords };
