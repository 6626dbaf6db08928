/**
 * After a chip is removed, focuses the last chip that is left, or else the search or the filters, whichever is rendered.
 * Returns true if something in the directory has the focus.
 */
export function focusAfterChip(root: ShadowRoot, gone: Element): boolean {
  if (!gone.matches('.chip, .clear')) return !!root.activeElement;
  const chip = [...root.querySelectorAll<HTMLElement>('.chip')].at(-1);
  const others = ['input[type=search]', '.filters', 'summary'].map((name) => root.querySelector<HTMLElement>(name));
  for (const next of [chip, ...others]) if (!root.activeElement) next?.focus();
  return !!root.activeElement;
}
