import type { FieldFault, FieldRule, FormValue } from '../../schema/check-form.js';
import type { FieldError, FormReader } from './form-model.js';
import { labelOf, groupsOf, rulesOf, valuesOf } from './read-form.js';

export type Check = (
  rules: readonly FieldRule[],
  values: Readonly<Record<string, FormValue>>,
) => ReadonlyMap<string, FieldFault>;

/** The name of one of our own fields, without "(required)". */
function nameOf(name: string, { messages }: FormReader): string | undefined {
  return Object.entries(messages.fields).find(([field]) => field === name)?.[1];
}

function sentenceOf(fault: FieldFault, label: string, most: number, { messages, formats }: FormReader): string {
  const { faults } = messages;
  if (fault === 'agreement') return faults.agreement;
  return fault === 'long' ? faults.long(label, formats.number(most)) : faults[fault](label);
}

/** The errors of a form that the element has rendered, in the order of its fields and in the reader's language. */
export function findErrors(form: HTMLFormElement, check: Check, reader: FormReader): FieldError[] {
  const rules = rulesOf(form);
  const faults = check(rules, valuesOf(form));
  const mostOf = (name: string) => rules.find((rule) => rule.name === name)?.most ?? 0;
  return [...groupsOf(form)].flatMap(([name, [field]]) => {
    const fault = field && faults.get(name);
    return fault
      ? [{ name, text: sentenceOf(fault, nameOf(name, reader) ?? labelOf(field), mostOf(name), reader) }]
      : [];
  });
}
