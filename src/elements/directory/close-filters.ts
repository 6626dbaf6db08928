/** Escape, and a focus that goes elsewhere, close a filter's list. */
export function closeFilters(root: DocumentFragment | HTMLElement): void {
  const filterOf = (event: Event) => (event.target as Element).closest<HTMLDetailsElement>('.facet[open]');
  root.addEventListener('keydown', (event) => {
    const filter = filterOf(event);
    if (!filter || (event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation();
    filter.querySelector('summary')?.focus();
    filter.open = false;
  });
  root.addEventListener('focusout', (event) => {
    const filter = filterOf(event);
    const within = filter?.contains((event as FocusEvent).relatedTarget as Node | null);
    // Where the page itself has lost the focus, it comes back to where it was.
    if (filter && !within && document.hasFocus()) filter.open = false;
  });
}
