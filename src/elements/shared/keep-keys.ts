/** Keys that write in a field, or move in it. Escape, Tab and Enter there are the page's as well. */
const fieldKeys = /^(?:Backspace|Delete|Home|End|Arrow\w+)$/;

/**
 * Keeps from the page the keys that one of an element's own controls needs: a page that lets Backspace or a space pass in fields
 * alone, or has letters for shortcuts, sees the element as their target, and not the field in it.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
  // A field of the page's own, in a slot, is seen as what it is.
  if (!(currentTarget as Element).contains(target as Element)) return;
  const writes = key.length === 1 && !ctrlKey && !metaKey && !altKey;
  const isField = (target as Element).matches('input, select, textarea');
  if (isField ? writes || fieldKeys.test(key) : key === ' ' || key === 'Enter') event.stopPropagation();
}
