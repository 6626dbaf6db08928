/** The key of the entry of the history that the page is at; undefined where the browser has no Navigation API. */
export function entryKey(): string | undefined {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  return navigation?.currentEntry?.key;
}
