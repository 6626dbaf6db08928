/**
 * The place of each province and metropolitan city on the map, in columns and rows from the north-west. The layout is our own:
 * it keeps neighbours together and coasts on their sides; a region that was merged from two has the place of both. The keys
 * are ISO 3166-2 codes (https://www.iso.org/obp/ui/#iso:code:3166:KR), or the id in `data/organisation.json` of a region
 * without one.
 */
export const mapTiles: Readonly<Record<string, readonly [column: number, row: number, width?: number]>> = {
  'KR-28': [1, 1],
  'KR-11': [2, 1],
  'KR-41': [3, 1],
  'KR-42': [4, 1],
  'KR-44': [1, 2],
  'KR-50': [2, 2],
  'KR-43': [3, 2],
  'KR-47': [4, 2],
  'KR-45': [1, 3],
  'KR-30': [2, 3],
  'KR-27': [3, 3],
  'KR-31': [4, 3],
  'KR-29': [1, 4],
  'KR-46': [2, 4],
  'jeonnam-gwangju': [1, 4, 2],
  'KR-48': [3, 4],
  'KR-26': [4, 4],
  'KR-49': [1, 5],
};
