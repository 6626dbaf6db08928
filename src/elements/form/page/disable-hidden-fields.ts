const mark = 'data-ssegov-disabled';

/** A button never keeps a form from being sent, and may be the one that Enter presses. */
const isButton = ({ type }: HTMLInputElement): boolean => /^(submit|image|button|reset)$/.test(type);

/**
 * Disables the fields of the fallback while our form hides it, and enables them afterwards. A parser drops a form inside a
 * form, so such fields belong to the page's form around the element: a hidden required field would silently keep that form
 * from being sent.
 */
export function disableHiddenFields(host: Element, isHidden: boolean): void {
  const selector = isHidden ? 'input, select, textarea' : `[${mark}]`;
  for (const field of host.querySelectorAll<HTMLInputElement>(selector)) {
    if (!isHidden) {
      field.removeAttribute('disabled');
      field.removeAttribute(mark);
    } else if (field.form && !host.contains(field.form) && !isButton(field) && !field.hasAttribute('disabled')) {
      field.setAttribute('disabled', '');
      field.setAttribute(mark, '');
    }
  }
}
