import type { Localised } from '../../schema/types.js';

/** How many tints `member-card.styles.ts` has. */
const tints = 5;

/** One of the tints, the same for all members of a region, so that a wall of cards has rhythm. */
export function tintOf(region = ''): number {
  return region.split('').reduce((sum, letter) => sum * 3 + letter.charCodeAt(0), 0) % tints;
}

/** The first syllable of the Korean name, or the first letter of whatever name there is. */
export function monogramOf(name: Localised): string {
  const text = typeof name === 'string' ? name : (name['ko'] ?? Object.values(name)[0] ?? '');
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}
