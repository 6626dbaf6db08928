import type { Localised } from '../../schema/types.js';

/** How many tints `member-card.styles.ts` has. */
const tints = 5;

/** The number of a tint, from 0: the same for all members of a region. */
export function tintOf(region = ''): number {
  return region.split('').reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % tints;
}

/** The first syllable of the Korean name; without one, the first letter of the first name. */
export function monogramOf(name: Localised): string {
  const text = typeof name === 'string' ? name : (name['ko'] ?? Object.values(name)[0] ?? '');
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}
