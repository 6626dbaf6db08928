/** How many cards fit into the viewport, measured on those on the page; NaN if they have no layout. */
function measure(items: readonly Element[], first: Element): number {
  const { top, width, height } = first.getBoundingClientRect();
  // A card counts only if its name is in the viewport: without it there is nothing to read yet.
  const bottom = innerHeight - ((first.querySelector('.name')?.getBoundingClientRect().bottom ?? top) - top);
  const outside = items.findIndex((item) => item.getBoundingClientRect().top >= bottom);
  if (outside >= 0) return outside;
  const list = first.parentElement!;
  const columns = Math.max(1, Math.floor(list.clientWidth / width));
  const row = height + parseFloat(getComputedStyle(list).rowGap);
  return Math.ceil((bottom - top) / row) * columns;
}

/** Counts the cards that fit into the viewport: those of a new answer that are rendered in the frame of the keystroke. */
export class ViewportFit {
  #count = NaN;

  /** NaN if all cards are to be rendered: the page is hidden, the focus is in the list, or the list has no layout. */
  count(root: ShadowRoot, shownCount: number): number {
    if (document.hidden || root.activeElement?.closest('.results')) return NaN;
    const items = [...root.querySelectorAll('.results > li')];
    const [first] = items;
    // Measuring forces a layout. It is skipped if all cards fitted the last time.
    if (first && !(shownCount <= this.#count)) this.#count = measure(items, first);
    return this.#count;
  }
}
