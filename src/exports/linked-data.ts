import type { Reader } from '../i18n/reader.js';
import type { Localised } from '../schema/types.js';
import { localise } from '../i18n/localise.js';

/** A text of JSON-LD, with its language if the feed says it. */
export type LinkedText = string | { readonly '@language': string; readonly '@value': string };

export type LinkedValue = LinkedText | readonly LinkedValue[] | { readonly [key: string]: LinkedValue | undefined };

const linked = (text: string, lang: string | undefined): LinkedText =>
  lang ? { '@language': lang, '@value': text } : text;

/** The text in one language: the reader's, if it has that. */
export function inOneLanguage(text: Localised | undefined, reader: Reader): LinkedText | undefined {
  if (text === undefined) return undefined;
  const { text: found, lang } = localise(text, reader.languages);
  return linked(found, lang ?? reader.feedLanguage);
}

/** The text in every language that it has, the reader's first. */
export function inAllLanguages(text: Localised, reader: Reader): LinkedText | readonly LinkedText[] {
  if (typeof text === 'string') return linked(text, reader.feedLanguage);
  const { lang: first } = localise(text, reader.languages);
  const tags = Object.keys(text).sort((a, b) => Number(b === first) - Number(a === first));
  const texts = tags.map((tag) => linked(text[tag] ?? '', tag));
  return texts.length === 1 && texts[0] ? texts[0] : texts;
}

/** A copy without undefined values. Not through `JSON`, which calls the `toJSON` that old libraries add to arrays. */
export const withoutUndefined = <Node extends object>(node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;

/** The list; undefined if it is empty. */
export const listOrNone = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length ? items : undefined;
