type Path = readonly (string | number)[];

/** A text that lacks some of the feed's languages, or has a language that the feed does not list. */
export interface TranslationGap {
  readonly path: Path;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/** Finds gaps in localised texts: objects with at least one of the feed's languages among their keys. */
export function findTranslationGaps(value: unknown, languages: readonly string[], path: Path = []): TranslationGap[] {
  if (value === null || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.some((key) => languages.includes(key))) {
    const missing = languages.filter((language) => !keys.includes(language));
    const unknown = keys.filter((key) => !languages.includes(key));
    return missing.length + unknown.length > 0 ? [{ path, missing, unknown }] : [];
  }
  return Object.entries(value).flatMap(([key, content]: [string, unknown]) =>
    findTranslationGaps(content, languages, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
