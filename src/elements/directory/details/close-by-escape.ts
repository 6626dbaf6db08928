/**
 * Closes a modal dialog on Escape, and hides the key from the page: from its listeners, and from a modal dialog of the page,
 * which the browser would close with ours if there was no click between the openings. Returns a function that stops it.
 */
export function closeByEscape(dialog: HTMLDialogElement): () => void {
  const { body, defaultView } = dialog.ownerDocument;
  let isOurs = false;
  const end = () => {
    for (const type of ['keydown', 'keyup'] as const) defaultView?.removeEventListener(type, handle, true);
  };
  const handle = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const [target] = event.composedPath();
    const isFirst = event.type === 'keydown' && !event.repeat;
    // After a click on text the body has the focus. If something else outside has it, it lies on top of our dialog.
    if (isFirst) isOurs = dialog.open && (target === body || dialog.contains(target as Node));
    if (isOurs) {
      event.stopPropagation();
      event.preventDefault();
      dialog.close();
    }
    // Not before `keyup`: it goes to the element that had the focus before the dialog, and is hidden from the page as well.
    if (!dialog.open && (!isOurs || event.type === 'keyup')) end();
  };
  for (const type of ['keydown', 'keyup'] as const) defaultView?.addEventListener(type, handle, true);
  dialog.addEventListener('close', () => isOurs || end(), { once: true });
  return end;
}
