/** @template {Element} [E=HTMLElement] @param {string} id @returns {E} */
export const byId = (id) => /** @type {E} */ (/** @type {unknown} */ (document.getElementById(id)));

export const numbers = new Intl.NumberFormat('ko');

/** @param {number} count */
export function showCount(count) {
  byId('count').textContent = `${numbers.format(count)}곳`;
}

/** @param {readonly { id: string, name: string }[]} regions */
export function fillRegions(regions) {
  byId('region').append(...regions.map(({ id, name }) => new Option(name, id)));
}

/** The page answers from here on. */
export const markReady = () => document.dispatchEvent(new Event('bench-ready'));
