import type { Member } from '../../../../src/schema/types.js';
import { readNumber } from './read-number.js';
import type { RowCells } from './row-cells.js';

const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;
const isKorea = (lat: number, lon: number) => isWithin(lat, 33, 39) && isWithin(lon, 124, 132);

/** Latitude and longitude in degrees with decimals: both or none. */
export function readLocation(cells: RowCells): Member['location'] {
  const { say } = cells;
  const [lat, lon] = ['lat', 'lon'].map((key) => {
    const text = cells.text(key);
    const value = readNumber(text, '°');
    if (text && value === undefined) cells.error(key, say.expected(say.coordinate));
    return value;
  });
  for (const [key, other] of [['lat', 'lon'] as const, ['lon', 'lat'] as const]) {
    if (!cells.text(key) && cells.text(other)) cells.error(key, say.bothCoordinates, '');
  }
  if (lat === undefined || lon === undefined) return undefined;
  if (isKorea(lon, lat)) {
    cells.error('lat', say.swapped);
    return undefined;
  }
  if (isWithin(lat, -90, 90) && isWithin(lon, -180, 180) && !isKorea(lat, lon)) cells.warn('lat', say.outsideKorea);
  return { lat, lon };
}
