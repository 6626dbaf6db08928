/** Escape closes a filter's list, and where it lies over the page so does a focus that goes elsewhere. */
export function closeFilters(root: DocumentFragment | HTMLElement): void {
  const filterOf = (event: Event) => (event.target as Element).closest<HTMLDetailsElement>('.facet[open]');
  root.addEventListener('keydown', (event) => {
    const filter = filterOf(event);
    if (!filter || (event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation();
    // Nor is it for a dialog of the page around it.
    event.preventDefault();
    filter.querySelector('summary')?.focus();
    filter.open = false;
  });
  root.addEventListener('focusout', (event) => {
    const filter = filterOf(event);
    const within = filter?.contains((event as FocusEvent).relatedTarget as Node | null);
    // Where the page itself has lost the focus, it comes back to where it was.
    if (!filter || within || !filter.ownerDocument.hasFocus()) return;
    // A list in the page's flow stays: what has been pressed would move away before it is released.
    const list = filter.querySelector('.options')!;
    if (getComputedStyle(list).position !== 'static') filter.open = false;
  });
}
