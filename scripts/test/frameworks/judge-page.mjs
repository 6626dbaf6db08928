/** What the examples ask for: `page-size="12"` until their button is pressed. */
const firstPage = 12;

/**
 * @param {boolean} isRight
 * @param {string} reason
 */
const yes = (isRight, reason) => (isRight ? 'yes' : `no: ${reason}`);

/**
 * @param {import('./inspect-page.mjs').Seen} seen
 * @param {boolean} isServed whether the server draws the elements
 * @returns {Omit<import('./framework-list.mjs').Verdict, 'install' | 'types'>}
 */
export function judgePage(seen, isServed) {
  const { served, hasServedCard, first, all, after, card, button, kept, requests, faults } = seen;
  const isWhole = all > firstPage && card !== '';
  const requested = isServed ? 0 : 1;
  return {
    property: yes(isWhole && first === firstPage && after === all, `${first}, then ${after} of ${all} members`),
    event: yes(isWhole && button.includes(String(all)), `the page says “${button}”`),
    server: isServed
      ? yes(served === firstPage && hasServedCard, `${served + Number(hasServedCard)} cards without scripts`)
      : '–',
    hydration: isServed ? yes(kept === 2 && isWhole, `${kept} of 2 elements keep their nodes`) : '–',
    requests: requests === requested ? String(requests) : `no: ${requests} instead of ${requested}`,
    console: faults.length === 0 ? 'empty' : `no: ${faults.join('; ')}`,
  };
}
