import type { FieldError } from './form-model.js';
import { groupsOf } from './read-form.js';

/** Focuses the field that an error is about, and scrolls it to the middle of the viewport. */
export function goToField({ name, fields }: FieldError, form: HTMLFormElement | undefined): void {
  const field = fields?.[0] ?? (form && groupsOf(form).get(name)?.[0]);
  (field as HTMLElement | undefined)?.focus();
  field?.scrollIntoView({ block: 'center' });
}
