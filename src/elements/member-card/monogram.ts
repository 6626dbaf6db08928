import type { Localised } from '../../schema/types.js';

/** How many tints `member-card.styles.ts` has. */
const tints = 6;

/** One of the tints, the same for all members of a region, so that a wall of cards has rhythm. */
export function tintOf(region = ''): number {
  let sum = 0;
  for (let index = 0; index < region.length; index += 1) sum += region.charCodeAt(index) * (index + 1);
  return sum % tints;
}

/** The first syllable of the Korean name, or the first letter of whatever name there is. */
export function monogramOf(name: Localised): string {
  const text = typeof name === 'string' ? name : (name['ko'] ?? Object.values(name)[0] ?? '');
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}
