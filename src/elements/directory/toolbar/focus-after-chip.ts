/**
 * After a chip is removed the next one has the focus; after the last one the search, or the filters. What is not rendered
 * takes none. Returns whether something has it.
 */
export function focusAfterChip(root: ShadowRoot, gone: Element): boolean {
  if (!gone.matches('.chip, .clear')) return !!root.activeElement;
  const chip = [...root.querySelectorAll<HTMLElement>('.chip')].at(-1);
  const others = ['input[type=search]', '.filters', 'summary'].map((name) => root.querySelector<HTMLElement>(name));
  for (const next of [chip, ...others]) if (!root.activeElement) next?.focus();
  return !!root.activeElement;
}
