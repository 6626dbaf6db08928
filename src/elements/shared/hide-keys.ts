/** Keys that edit the text of a field or move in it. The page still gets Escape, Tab and Enter. */
const fieldKeys = /^(?:Backspace|Delete|Home|End|Arrow\w+)$/;

/**
 * Hides from the page the keys that one of an element's own controls needs. The page sees the element as their target, not the
 * field in it: it may take letters for shortcuts, or prevent Backspace and space outside of fields.
 */
export function hideKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
  // Keys in a slotted field of the page's own pass: the page sees that field as their target.
  if (!(currentTarget as Element).contains(target as Element)) return;
  const writes = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  const isField = (target as Element).matches('input, select, textarea');
  if (isField ? writes || fieldKeys.test(key) : key === ' ' || key === 'Enter') event.stopPropagation();
}
