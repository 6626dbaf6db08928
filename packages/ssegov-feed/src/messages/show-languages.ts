function nameLanguage(tag: string, names: Intl.DisplayNames): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // Whoever writes the feed may write any tag.
    return tag;
  }
}

/** Languages by name and tag: a reader knows the one, a file has the other. */
export function showLanguages(
  tags: readonly string[],
  reader: string,
  show: (name: string, tag: string) => string,
): string {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  return tags.map((tag) => show(nameLanguage(tag, names), tag)).join(', ');
}
