/** The key of the current history entry; undefined in browsers without the Navigation API. */
export function entryKey(): string | undefined {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { key: string } | null } };
  return navigation?.currentEntry?.key;
}
