/** How many cards fit into the viewport, measured on those that are there: not a number where they have no layout. */
function measure(items: readonly Element[], first: Element): number {
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

/** How many cards of a new answer are rendered in the frame of the keystroke: those that fit into the viewport. */
export class ViewportFit {
  #count = NaN;

  /** Not a number where all are to be rendered: nobody sees the page, the focus is in the list, or it has no layout. */
  count(root: ShadowRoot, shownCount: number): number {
    if (document.hidden || root.activeElement?.closest('.results')) return NaN;
    const items = [...root.querySelectorAll('.results > li')];
    const [first] = items;
    // Measuring forces a layout: as few as have fitted before need none.
    if (first && !(shownCount <= this.#count)) this.#count = measure(items, first);
    return this.#count;
  }
}
