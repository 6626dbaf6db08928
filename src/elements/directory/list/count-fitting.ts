/**
 * How many cards fit into the viewport, measured on those that are there; undefined where there is none, not a number where
 * they have no layout.
 */
export function countFitting(items: readonly Element[]): number | undefined {
  const [first] = items;
  if (!first) return undefined;
  const { top, width, height } = first.getBoundingClientRect();
  // A card of which not even the name is in the viewport has nothing to read yet.
  const bottom = innerHeight - ((first.querySelector('.name')?.getBoundingClientRect().bottom ?? top) - top);
  const outside = items.findIndex((item) => item.getBoundingClientRect().top >= bottom);
  if (outside >= 0) return outside;
  const list = first.parentElement!;
  const columns = Math.max(1, Math.floor(list.clientWidth / width));
  const row = height + parseFloat(getComputedStyle(list).rowGap);
  return Math.ceil((bottom - top) / row) * columns;
}
