/**
 * Closes a modal dialog on Escape, and keeps the key from the page around it: from its listeners, and from another modal
 * dialog, which the browser would close with ours if there was no click between them. Returns a function that stops it.
 */
export function closeByEscape(dialog: HTMLDialogElement): () => void {
  const { body, defaultView } = dialog.ownerDocument;
  let isPressed = false;
  const end = () => {
    for (const type of ['keydown', 'keyup'] as const) defaultView?.removeEventListener(type, handle, true);
  };
  const handle = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const [target] = event.composedPath();
    const isFirst = event.type === 'keydown' && !event.repeat;
    // After a click on text the body has the focus. Where something outside has it, that lies on top of ours.
    if (isFirst) isPressed = dialog.open && (target === body || dialog.contains(target as Node));
    if (isPressed) {
      event.stopPropagation();
      event.preventDefault();
      dialog.close();
    }
    // At `keyup` the focus is back where it was before the dialog.
    if (!dialog.open && (!isPressed || event.type === 'keyup')) end();
  };
  for (const type of ['keydown', 'keyup'] as const) defaultView?.addEventListener(type, handle, true);
  dialog.addEventListener('close', () => isPressed || end(), { once: true });
  return end;
}
