/** An id that the feed does not have, and where it is used. */
export interface BrokenReference {
  readonly path: readonly (string | number)[];
  readonly to: 'region' | 'source' | 'member';
  readonly id: string;
}

/** The ids that may be referred to; where a list is unknown, nothing is held against it. */
export interface KnownIds {
  readonly region?: ReadonlySet<string> | undefined;
  readonly source?: ReadonlySet<string> | undefined;
  readonly member?: ReadonlySet<string> | undefined;
}

/** Which list a key's ids belong to; the same throughout the feed. */
const targets: Readonly<Record<string, BrokenReference['to']>> = {
  region: 'region',
  source: 'source',
  sources: 'source',
  member: 'member',
};

/** Walks a part of a feed for ids that point nowhere. */
export function findBrokenReferences(
  value: unknown,
  known: KnownIds,
  path: readonly (string | number)[] = [],
): BrokenReference[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, content]: [string, unknown]): BrokenReference[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const to = targets[key];
    const ids = to && known[to];
    const broken = (id: unknown, place: BrokenReference['path']): BrokenReference[] =>
      ids && to && typeof id === 'string' && !ids.has(id) ? [{ path: place, to, id }] : [];
    if (typeof content === 'string') return broken(content, at);
    const isList = key === 'sources' && Array.isArray(content) && content.every((id) => typeof id === 'string');
    if (isList) return content.flatMap((id, index) => broken(id, [...at, index]));
    return findBrokenReferences(content, known, at);
  });
}
