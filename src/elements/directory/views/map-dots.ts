import type { Member } from '../../../schema/types.js';
import { mapTiles } from './map-tiles.js';

/**
 * West, south, east and north of each region in degrees. They hold the points of its cities, counties and districts, 229 in all
 * (`test/search/tables/local-governments.json`), except Ongjin-gun and Ulleung-gun, which are islands far from their provinces.
 */
const bounds: Readonly<Record<string, readonly [west: number, south: number, east: number, north: number]>> = {
  'KR-28': [126.43, 37.39, 126.74, 37.71],
  'KR-11': [126.82, 37.45, 127.15, 37.67],
  'KR-41': [126.59, 37.02, 127.65, 38.11],
  'KR-42': [127.35, 37.2, 129.18, 38.41],
  'KR-44': [126.24, 36.09, 127.47, 36.91],
  'KR-50': [127.25, 36.5, 127.26, 36.51],
  'KR-43': [127.44, 36.16, 128.39, 37.04],
  'KR-47': [128.05, 35.7, 129.3, 36.93],
  'KR-45': [126.58, 35.42, 127.72, 36.02],
  'KR-30': [127.34, 36.27, 127.47, 36.42],
  'KR-27': [128.45, 35.82, 128.73, 36.17],
  'KR-31': [129.14, 35.5, 129.43, 35.6],
  'KR-29': [126.73, 35.1, 126.96, 35.19],
  'KR-46': [126.13, 34.32, 127.68, 35.34],
  'jeonnam-gwangju': [126.13, 34.32, 127.68, 35.34],
  'KR-48': [127.72, 34.82, 129.05, 35.72],
  'KR-26': [128.87, 35.07, 129.2, 35.29],
  'KR-49': [126.48, 33.33, 126.65, 33.43],
};

/** With more dots than this none is drawn: they would merge into a blot. */
const maximumDots = 500;

/** The place of a value between two others, from 0 to 1. */
const within = (value: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/**
 * A path with a dot for each member, roughly at its place in the region, below the tile's text. A dot is a line of length 0
 * with round caps.
 */
export function dotsOf(members: readonly Member[]): string {
  if (members.length > maximumDots) return '';
  return members
    .map(({ location, region = '' }) => {
      const [tile, edges] = [mapTiles[region], bounds[region]];
      if (!location || !tile || !edges) return '';
      const [west, south, east, north] = edges;
      const [column, row, width = 1] = tile;
      const x = column - 0.88 + (width - 0.24) * within(location.lon, west, east);
      const y = row - 0.11 - 0.2 * within(location.lat, south, north);
      return `M${x.toFixed(3)} ${y.toFixed(3)}h0`;
    })
    .join('');
}
