/** The key of the current entry of the history; undefined in browsers without the Navigation API. */
export function entryKey(): string | undefined {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  return navigation?.currentEntry?.key;
}
