type Path = readonly (string | number)[];
export interface UnknownKey {
  readonly path: Path;
  /** The keys that the schema kept in the same object. */
  readonly siblings: readonly string[];
}

/** Finds the keys of the input that the schema dropped. */
export function findUnknownKeys(input: unknown, output: unknown, path: Path = []): UnknownKey[] {
  if (input === null || typeof input !== 'object' || output === null || typeof output !== 'object') return [];
  const kept = output as Readonly<Record<string, unknown>>;
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => {
    const at = [...path, Array.isArray(input) ? Number(key) : key];
    if (!Object.hasOwn(kept, key)) return [{ path: at, siblings: Object.keys(kept) }];
    return findUnknownKeys(value, kept[key], at);
  });
}
