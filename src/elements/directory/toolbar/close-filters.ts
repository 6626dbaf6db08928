/** Closes a filter's list on Escape, and, if it lies over the page, when the focus leaves it. */
export function closeFilters(root: DocumentFragment | HTMLElement): void {
  const filterOf = (event: Event) => (event.target as Element).closest<HTMLDetailsElement>('.facet[open]');
  root.addEventListener('keydown', (event) => {
    const filter = filterOf(event);
    if (!filter || (event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation();
    // Keeps a dialog of the page open that holds the directory.
    event.preventDefault();
    filter.querySelector('summary')?.focus();
    filter.open = false;
  });
  root.addEventListener('focusout', (event) => {
    const filter = filterOf(event);
    const within = filter?.contains((event as FocusEvent).relatedTarget as Node | null);
    // When the whole window loses the focus, the list stays open: the focus will come back to it.
    if (!filter || within || !filter.ownerDocument.hasFocus()) return;
    // A list in the page's flow stays open: closing it would move a pressed button before it is released.
    const list = filter.querySelector('.options')!;
    if (getComputedStyle(list).position !== 'static') filter.open = false;
  });
}
