/** An id that no record of the feed has, and where it is used. */
export interface BrokenReference {
  readonly path: readonly (string | number)[];
  readonly to: 'region' | 'source' | 'member';
  readonly id: string;
}

/** The ids that exist. References to an undefined list are not checked. */
export interface KnownIds {
  readonly region?: ReadonlySet<string> | undefined;
  readonly source?: ReadonlySet<string> | undefined;
  readonly member?: ReadonlySet<string> | undefined;
}

/** The list that a key refers to, anywhere in the feed. */
const targets = new Map<string, BrokenReference['to']>([
  ['region', 'region'],
  ['source', 'source'],
  ['sources', 'source'],
  ['member', 'member'],
]);

/** Finds references in a part of a feed to records that do not exist. */
export function findBrokenReferences(
  value: unknown,
  known: KnownIds,
  path: readonly (string | number)[] = [],
): BrokenReference[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, content]: [string, unknown]): BrokenReference[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const to = targets.get(key);
    if (to === undefined) return findBrokenReferences(content, known, at);
    const ids = known[to];
    const broken = (id: string, place: BrokenReference['path']): BrokenReference[] =>
      ids === undefined || ids.has(id) ? [] : [{ path: place, to, id }];
    if (typeof content === 'string') return broken(content, at);
    // `sources` of the feed are records; `sources` of a record are ids.
    if (key === 'sources' && Array.isArray(content)) {
      return content.flatMap((id: unknown, index) => (typeof id === 'string' ? broken(id, [...at, index]) : []));
    }
    return findBrokenReferences(content, known, at);
  });
}
