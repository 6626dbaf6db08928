/** Whether an element is rendered and not hidden. In a document without a window no element is. */
export const canBeSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Whether a visitor can reach an element: neither it nor an ancestor is inert, and no modal dialog lies over it. */
export function canBeReached(element: Element): boolean {
  const ancestors = new Set<Element>();
  const roots: (Document | ShadowRoot)[] = [];
  for (let at: Element | undefined = element; at;) {
    ancestors.add(at);
    const parent: Element | null = at.assignedSlot ?? at.parentElement;
    const root = at.getRootNode() as Document | ShadowRoot;
    if (!parent) roots.push(root);
    at = parent ?? (root as Partial<ShadowRoot>).host;
  }
  return (
    ![...ancestors].some((one) => one.matches('[inert]')) &&
    roots.every((root) => [...root.querySelectorAll(':modal')].every((modal) => ancestors.has(modal)))
  );
}
