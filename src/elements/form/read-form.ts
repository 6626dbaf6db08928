import type { FieldRule, FormValue } from '../../schema/check-form.js';
import { controlsOf } from './page/page-form.js';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const ignored = /^(button|submit|reset|image|file|password|hidden)$/;
const isTick = (field: Field): field is HTMLInputElement => /^(checkbox|radio)$/.test(field.type);

/** The fields that a visitor fills in. */
export const fieldsOf = (form: HTMLFormElement): Field[] =>
  controlsOf(form).filter(
    (control): control is Field =>
      /^(input|textarea|select)$/.test(control.localName) &&
      (control as Field).name !== '' &&
      !control.matches(':disabled') &&
      !ignored.test((control as Field).type) &&
      !control.closest('[data-trap]'),
  );

/** The fields by name, in the order of the page. */
export function groupsOf(form: HTMLFormElement): ReadonlyMap<string, readonly Field[]> {
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

/** The rules of all fields, read from their attributes. */
export const rulesOf = (form: HTMLFormElement): FieldRule[] =>
  [...groupsOf(form)].flatMap(([name, group]) => ruleOf(name, group) ?? []);

function valueOf(group: readonly Field[]): FormValue {
  const [first] = group;
  if (first && isTick(first)) {
    const ticked = group.filter((field) => isTick(field) && field.checked);
    return group.length > 1 || 'choice' in first.dataset ? ticked.map(({ value }) => value) : ticked.length > 0;
  }
  return group.map(({ value }) => value).join('\n');
}

export const valuesOf = (form: HTMLFormElement): Record<string, FormValue> =>
  Object.fromEntries([...groupsOf(form)].map(([name, group]) => [name, valueOf(group)]));

/** The fields whose text a draft keeps. The key is the field's name, from the second field of one name on with a number. */
function textFields(form: HTMLFormElement): (readonly [key: string, field: Field])[] {
  const counts = new Map<string, number>();
  return fieldsOf(form)
    .filter((field) => !isTick(field) && field.type !== 'select-multiple')
    .map((field) => {
      const count = counts.get(field.name) ?? 0;
      counts.set(field.name, count + 1);
      return [count ? `${field.name} ${count}` : field.name, field];
    });
}

/** The texts that a draft keeps: what was typed, and what was chosen from a list. */
export const textsOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    textFields(form)
      .filter(([, { value }]) => value)
      .map(([key, { value }]) => [key, value]),
  );

/** Fills in texts, in fields that still have their initial value. */
export function fillForm(form: HTMLFormElement, texts: Readonly<Record<string, string>>): void {
  for (const [key, field] of textFields(form)) {
    const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (text === undefined || field.value === text) continue;
    if (!('defaultValue' in field) || field.value === field.defaultValue) field.value = text;
  }
}

/** The label of a field on the page; without one, its name. */
export function labelOf(field: HTMLElement & { readonly labels?: NodeListOf<HTMLLabelElement> | null }): string {
  const words = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.getAttribute('name') ?? '';
  return words.replace(/\s+/g, ' ').trim();
}
