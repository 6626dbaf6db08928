import type { FieldError, FormReader } from '../form-model.js';
import { controlsOf } from './page-form.js';
import { labelOf } from '../read-form.js';

/** A form control. A custom element of the page may lack any of these properties. */
type Control = HTMLElement & Partial<Pick<HTMLInputElement, 'validity' | 'validationMessage' | 'type' | 'maxLength'>>;

/** The message in the reader's language; or the page's own, from `setCustomValidity` or `title`. */
function sentenceOf(control: Control, { messages, formats }: FormReader): string {
  const { faults } = messages;
  const { validity, validationMessage, type = '', maxLength = 0, title } = control;
  const label = labelOf(control);
  if (validity?.customError) return validationMessage || faults.other(label);
  if (validity?.valueMissing && type === 'checkbox')
    return control.getAttribute('name') === 'privacy' ? faults.agreement : faults.choice(label);
  if (validity?.valueMissing) return type === 'radio' ? faults.choice(label) : faults.required(label);
  if (validity?.tooLong) return faults.long(label, formats.number(maxLength));
  return title || (validity?.typeMismatch && type === 'email' ? faults.email(label) : faults.other(label));
}

/** The errors for which the browser would not send a form of the page's own, in the order of the page. */
export function findPageErrors(form: HTMLFormElement, reader: FormReader): FieldError[] {
  const errors = new Map<unknown, FieldError>();
  for (const control of controlsOf(form) as readonly Control[]) {
    if (control.localName === 'fieldset' || !control.matches(':invalid')) continue;
    const name = control.getAttribute('name') ?? '';
    // All radio buttons of one name are one field.
    const key = control.type === 'radio' ? name : control;
    const fields = [...(errors.get(key)?.fields ?? []), control];
    errors.set(key, { name, text: errors.get(key)?.text ?? sentenceOf(control, reader), fields });
  }
  return [...errors.values()];
}
