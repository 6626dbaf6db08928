const mark = 'data-ssegov-hushed';

/** A button keeps no form from being sent, and may be the one that Enter presses. */
const isButton = ({ type }: HTMLInputElement): boolean => /^(submit|image|button|reset)$/.test(type);

/**
 * A parser drops a form inside a form, so that its fields belong to the page's own around it. Hidden behind a form of ours,
 * a required one among them would silently keep the page's form from being sent: they are disabled meanwhile.
 */
export function hushFields(host: Element): void {
  for (const field of host.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
    const isForeign = field.form && !host.contains(field.form);
    if (!isForeign || isButton(field) || field.hasAttribute('disabled')) continue;
    field.setAttribute('disabled', '');
    field.setAttribute(mark, '');
  }
}

/** Gives them back, those of a copy too. */
export function unhushFields(host: Element): void {
  for (const field of host.querySelectorAll(`[${mark}]`)) {
    field.removeAttribute('disabled');
    field.removeAttribute(mark);
  }
}
