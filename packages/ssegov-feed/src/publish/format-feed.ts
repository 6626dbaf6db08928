import type { Feed } from '../../../../src/schema/types.js';

const lists = new Set(['regions', 'members', 'sources', 'newsletters']);

/**
 * Formats a feed as JSON with one record per line, so that a change of one member changes one line. The order of keys
 * is fixed.
 */
export function formatFeed(feed: Feed): string {
  const { version, updated, languages, organisation, regions, members, sources, newsletters, contact } = feed;
  const parts = { version, updated, languages, organisation, regions, members, sources, newsletters, contact };
  const lines = Object.entries(parts).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const isList = lists.has(key) && Array.isArray(value) && value.length > 0;
    const content = isList
      ? `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`
      : JSON.stringify(value);
    return [`${JSON.stringify(key)}:${content}`];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
