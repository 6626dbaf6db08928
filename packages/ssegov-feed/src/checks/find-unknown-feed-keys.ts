import type { Feed } from '../../../../src/schema/types.js';
import { findUnknownKeys, type UnknownKey } from './find-unknown-keys.js';

const lists = ['regions', 'members', 'sources', 'newsletters'] as const;
const envelope = ['$schema', 'version', 'updated', 'languages', 'organisation', 'contact', ...lists];

/**
 * Finds keys that the schema does not know, at every level. Records that the parser leaves out are reported elsewhere.
 */
export function findUnknownFeedKeys(input: Readonly<Record<string, unknown>>, feed: Feed): UnknownKey[] {
  const { regions: _r, members: _m, sources: _s, newsletters: _n, ...rest } = feed;
  const single = Object.fromEntries(Object.entries(input).filter(([key]) => key in rest || !envelope.includes(key)));
  const unknown = findUnknownKeys(single, rest).map((key) =>
    key.path.length === 1 ? { ...key, siblings: envelope } : key,
  );
  const inLists = lists.flatMap((list) => {
    const given = input[list];
    if (!Array.isArray(given)) return [];
    const kept = new Map<unknown, object>((feed[list] ?? []).map((record) => [record.id, record]));
    return (given as unknown[]).flatMap((record, index) => {
      const id = (record as { id?: unknown } | null)?.id;
      const own = kept.get(id);
      // Of two records with one id, the parser keeps the first.
      kept.delete(id);
      return own ? findUnknownKeys(record, own, [list, index]) : [];
    });
  });
  return [...unknown, ...inLists];
}
