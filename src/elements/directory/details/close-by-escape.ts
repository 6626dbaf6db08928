/**
 * Escape closes a modal dialog, and nothing of the page around it: neither what listens for the key, nor another modal
 * dialog, which the browser closes together with ours where no click has come between them. Returns what ends this.
 */
export function closeByEscape(dialog: HTMLDialogElement): () => void {
  const { body, defaultView } = dialog.ownerDocument;
  let isPressed = false;
  const end = () => {
    for (const type of ['keydown', 'keyup'] as const) defaultView?.removeEventListener(type, take, true);
  };
  const take = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const [target] = event.composedPath();
    const isFirst = event.type === 'keydown' && !event.repeat;
    // After a click on a text nothing in the dialog has the focus. Where something else has it, that is on top of ours.
    if (isFirst) isPressed = dialog.open && (target === body || dialog.contains(target as Node));
    if (isPressed) {
      event.stopPropagation();
      event.preventDefault();
      dialog.close();
    }
    // When the key comes up, the focus is back where it was.
    if (!dialog.open && (!isPressed || event.type === 'keyup')) end();
  };
  for (const type of ['keydown', 'keyup'] as const) defaultView?.addEventListener(type, take, true);
  dialog.addEventListener('close', () => isPressed || end(), { once: true });
  return end;
}
