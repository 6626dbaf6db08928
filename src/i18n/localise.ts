import type { Localised } from '../schema/types.js';

export interface LocalisedText {
  readonly text: string;
  /** The language of the text; undefined for a plain string, whose language the feed does not say. */
  readonly lang: string | undefined;
}

const primaryLanguage = (tag: string) => tag.toLowerCase().split('-', 1)[0];

/**
 * The text in the first of these languages that it has: for `ko-KR` in `ko-KR`, or else in any other Korean. If it has none of
 * them, the text's own first language, so that something is always shown.
 */
export function localise(text: Localised, languages: readonly string[]): LocalisedText {
  if (typeof text === 'string') return { text, lang: undefined };
  const tags = Object.keys(text);
  const lang =
    languages
      .map(
        (requested) =>
          tags.find((tag) => tag === requested) ??
          tags.find((tag) => primaryLanguage(tag) === primaryLanguage(requested)),
      )
      .find((tag) => tag !== undefined) ??
    tags[0] ??
    '';
  return { text: text[lang] ?? '', lang };
}

/** The same text in another language than the one shown, if it differs: the second name of a member. */
export function localiseOther(
  text: Localised,
  shown: LocalisedText,
  languages: readonly string[],
): LocalisedText | undefined {
  if (typeof text === 'string') return undefined;
  const others = Object.entries(text).filter(([tag, other]) => tag !== shown.lang && other !== shown.text);
  return others.length ? localise(Object.fromEntries(others), languages) : undefined;
}
