import { showLanguages } from '../show-languages.js';

export const list = (words: readonly string[]) => words.join(', ');
export const quoted = (words: readonly string[]) => list(words.map((word) => `"${word}"`));
export const didYouMean = (word: string | undefined) => (word === undefined ? '' : ` 혹시 "${word}"입니까?`);
export const languageNames = (tags: readonly string[]) => showLanguages(tags, 'ko', (name, tag) => `${name}(${tag})`);
