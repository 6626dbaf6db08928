import type { Language } from './words.js';

/**
 * The first language of the list that has messages, else English.
 * @param tags a BCP 47 tag or the value of an `Accept-Language` header
 */
export function chooseLanguage(tags: string | null | undefined): Language {
  const known = (tags ?? '').toLowerCase().match(/(?:^|[\s,])(ko|en)\b/);
  return known?.[1] === 'ko' ? 'ko' : 'en';
}
