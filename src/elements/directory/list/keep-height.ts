/**
 * With a query or a filter, an element keeps its height, at most one viewport below its toolbar: if the page became shorter
 * than it is scrolled, the field that the visitor types in would move.
 */
export function keepHeight(frame: HTMLElement | null, isFiltered: boolean): void {
  if (!frame) return;
  const { style, offsetHeight } = frame;
  const maximum = (frame.querySelector<HTMLElement>('.toolbar')?.offsetHeight ?? 0) + innerHeight;
  if (!isFiltered) style.minBlockSize = '';
  else if (!style.minBlockSize && offsetHeight) style.minBlockSize = `${String(Math.min(offsetHeight, maximum))}px`;
}
