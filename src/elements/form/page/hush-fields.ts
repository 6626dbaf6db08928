const mark = 'data-ssegov-hushed';

/** A button keeps no form from being sent, and may be the one that Enter presses. */
const isButton = ({ type }: HTMLInputElement): boolean => /^(submit|image|button|reset)$/.test(type);

/**
 * A parser drops a form inside a form, so that its fields belong to the page's own around it. Hidden behind a form of ours,
 * a required one among them would silently keep the page's form from being sent: they are disabled meanwhile, and given back
 * after that, those of a copy too.
 */
export function hushFields(host: Element, isHidden: boolean): void {
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
