import type { Feed } from '../../../../../src/schema/types.js';

const countryIn = (id: string): string | undefined => /^([A-Z]{2})-/u.exec(id)?.[1];

/**
 * The ISO 3166-1 code of the country that a region is in, from its own ISO 3166-2 code, or else from those of the regions
 * that became part of it, if they agree.
 */
export function countryOfRegion(region: string | undefined, { regions }: Feed): string | undefined {
  if (region === undefined) return undefined;
  const before = regions.filter(({ successors }) => successors?.includes(region)).map(({ id }) => countryIn(id));
  return countryIn(region) ?? (new Set(before).size === 1 ? before[0] : undefined);
}
