type StateName = 'loading' | 'ready' | 'stale' | 'empty' | 'error';

/**
 * Shows the page the state of an element: `:state(NAME)`, and `aria-busy` while it is loading. Test DOMs may have no internals,
 * or internals without `states`.
 */
export function showStates(
  internals: Partial<ElementInternals> | undefined,
  frame: Element | null,
  states: Readonly<Record<StateName, boolean>>,
): void {
  for (const [name, isOn] of Object.entries(states)) internals?.states?.[isOn ? 'add' : 'delete'](name);
  // Not on the element itself: a framework that hydrates its markup would find an attribute that it does not know.
  if (states.loading) frame?.setAttribute('aria-busy', 'true');
  else frame?.removeAttribute('aria-busy');
}
