import type { MemberRecord } from '../members/member-record.js';
import type { RegionHistory } from './region-history.js';

/** The bounds of each region, islands included, in degrees, rounded outwards to tenths. */
const bounds: Readonly<Record<string, readonly [south: number, north: number, west: number, east: number]>> = {
  'KR-11': [37.4, 37.8, 126.7, 127.3],
  'KR-26': [34.8, 35.4, 128.7, 129.4],
  'KR-27': [35.5, 36.4, 128.3, 128.9],
  'KR-28': [36.9, 38.0, 124.5, 126.9],
  'KR-29': [35.0, 35.3, 126.6, 127.1],
  'KR-30': [36.1, 36.6, 127.2, 127.6],
  'KR-31': [35.3, 35.8, 128.9, 129.5],
  'KR-41': [36.8, 38.4, 126.3, 127.9],
  'KR-42': [37.0, 38.7, 127.0, 129.4],
  'KR-43': [36.0, 37.3, 127.2, 128.7],
  'KR-44': [35.9, 37.1, 125.5, 127.7],
  'KR-45': [35.2, 36.2, 125.9, 128.0],
  'KR-46': [33.8, 35.6, 125.0, 127.9],
  'KR-47': [35.5, 37.6, 127.7, 132.0],
  'KR-48': [34.4, 36.0, 127.5, 129.3],
  'KR-49': [33.0, 34.1, 126.0, 127.1],
  'KR-50': [36.3, 36.8, 127.1, 127.5],
};

/** In degrees, about 30 km: the bounds are rough, and an office may lie across a border. */
const margin = 0.3;

/** Reports a local government that lies far outside its region. `readLocation` warns of places outside Korea. */
export function checkLocations(records: readonly MemberRecord[], history: RegionHistory, language: string): void {
  for (const { member, cells } of records) {
    const { region, location, kind } = member;
    if (!region || !location || kind === 'organisation') continue;
    const { lat, lon } = location;
    if (lat < 33 || lat > 39 || lon < 124 || lon > 132) continue;
    const areas = history.origins(region).flatMap((id) => (bounds[id] ? [bounds[id]] : []));
    const isNear = areas.some(
      ([south, north, west, east]) =>
        lat > south - margin && lat < north + margin && lon > west - margin && lon < east + margin,
    );
    if (areas.length > 0 && !isNear) cells.error('lat', cells.say.locationElsewhere(history.label(region, language)));
  }
}
