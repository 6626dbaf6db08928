function nameLanguage(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A feed may contain any tag; `of` throws when a tag is malformed.
    return tag;
  }
}

/** Languages with name and tag: people know the name, files contain the tag. */
export function showLanguages(
  tags: readonly string[],
  reader: string,
  show: (name: string, tag: string) => string,
): string {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  return tags.map((tag) => show(nameLanguage(tag, names), tag)).join(', ');
}
