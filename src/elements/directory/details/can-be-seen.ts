/** Whether an element is rendered and not hidden. In a document without a window nothing is. */
export const canBeSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Whether a visitor can reach an element: nothing around it is inert, and no modal dialog lies over it. */
export function canBeReached(element: Element): boolean {
  const around = new Set<Element>();
  const roots: (Document | ShadowRoot)[] = [];
  for (let at: Element | undefined = element; at;) {
    around.add(at);
    const parent: Element | null = at.assignedSlot ?? at.parentElement;
    const root = at.getRootNode() as Document | ShadowRoot;
    if (!parent) roots.push(root);
    at = parent ?? (root as Partial<ShadowRoot>).host;
  }
  return (
    ![...around].some((one) => one.matches('[inert]')) &&
    roots.every((root) => [...root.querySelectorAll(':modal')].every((modal) => around.has(modal)))
  );
}
