import type { FieldRule, FormValue } from '../../../schema/check-form.js';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const ignored = /^(button|submit|reset|image|file|password|hidden)$/;
const isTick = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);

/** The fields that a visitor fills in. Not by `form.elements`: a field may have that very name. */
export const fieldsOf = (form: ParentNode): Field[] =>
  [...form.querySelectorAll<Field>('input, textarea, select')].filter(
    (field) => field.name && !field.matches(':disabled') && !ignored.test(field.type) && !field.closest('[data-trap]'),
  );

/** By name, in the order of the page. */
export function groupsOf(form: ParentNode): ReadonlyMap<string, readonly Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of fieldsOf(form)) groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
  return groups;
}

function ruleOf(name: string, [first, ...others]: readonly Field[]): FieldRule | undefined {
  if (!first) return undefined;
  const required = first.required || others.some((field) => field.required) || 'choice' in first.dataset;
  const kind = isTick(first)
    ? name === 'privacy'
      ? 'agreement'
      : 'choice'
    : first.type === 'email'
      ? 'email'
      : 'text';
  return { name, kind, required, most: Number(first.dataset['most']) || undefined };
}

/** What the form asks for, as it says itself. */
export const rulesOf = (form: ParentNode): FieldRule[] =>
  [...groupsOf(form)].flatMap(([name, group]) => ruleOf(name, group) ?? []);

function valueOf(group: readonly Field[]): FormValue {
  const [first] = group;
  if (first && isTick(first)) {
    const ticked = group.filter((field) => isTick(field) && field.checked);
    return group.length > 1 || 'choice' in first.dataset ? ticked.map(({ value }) => value) : ticked.length > 0;
  }
  return group.map(({ value }) => value).join('\n');
}

export const valuesOf = (form: ParentNode): Record<string, FormValue> =>
  Object.fromEntries([...groupsOf(form)].map(([name, group]) => [name, valueOf(group)]));

/** What was typed or chosen from a list: what a draft keeps. */
export const textsOf = (form: ParentNode): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(form)
      .filter((field) => !isTick(field) && field.value)
      .map(({ name, value }) => [name, value]),
  );

/** Fills in what is still as the form came. */
export function fillForm(form: ParentNode, texts: Readonly<Record<string, string>>): void {
  for (const field of fieldsOf(form)) {
    const text = Object.hasOwn(texts, field.name) ? texts[field.name] : undefined;
    if (text === undefined || isTick(field) || field.value === text) continue;
    const untouched = field instanceof HTMLSelectElement || field.value === field.defaultValue;
    if (untouched) field.value = text;
  }
}

/** What a field is called on the page. */
export const labelOf = (field: Field): string =>
  (field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.name).replace(/\s+/g, ' ').trim();

/** What the page itself asks of a field beyond what the schema knows: a pattern, a range, a check of its own. */
export function hostFault(field: Field, otherwise: string): string | undefined {
  const { valid, valueMissing, typeMismatch, customError } = field.validity;
  if (valid || valueMissing || (typeMismatch && field.type === 'email')) return undefined;
  return (customError ? field.validationMessage : field.title) || otherwise;
}
