import type { FieldFault, FieldRule, FormValue } from '../../../schema/check-form.js';
import type { FieldError, FormReader } from './form-model.js';
import { groupsOf, hostFault, labelOf, rulesOf, valuesOf } from './read-form.js';

export type Check = (
  rules: readonly FieldRule[],
  values: Readonly<Record<string, FormValue>>,
) => ReadonlyMap<string, FieldFault>;

/** What our own fields are called, without the mark beside it. */
function nameOf(name: string, { messages }: FormReader): string | undefined {
  return Object.entries(messages.fields).find(([field]) => field === name)?.[1];
}

function sentenceOf(fault: FieldFault, label: string, most: number, { messages, formats }: FormReader): string {
  const { faults } = messages;
  if (fault === 'agreement') return faults.agreement;
  return fault === 'long' ? faults.long(label, formats.number(most)) : faults[fault](label);
}

/** What keeps the form from being sent, in the order of the page, in the reader's language. */
export function findErrors(form: HTMLFormElement, check: Check, reader: FormReader, own: boolean): FieldError[] {
  const rules = rulesOf(form);
  const faults = check(rules, valuesOf(form));
  const mostOf = (name: string) => rules.find((rule) => rule.name === name)?.most ?? 0;
  return [...groupsOf(form)].flatMap(([name, [field]]) => {
    if (!field) return [];
    const label = (own ? nameOf(name, reader) : undefined) ?? labelOf(field);
    const fault = faults.get(name);
    const text = fault
      ? sentenceOf(fault, label, mostOf(name), reader)
      : hostFault(field, reader.messages.faults.other(label));
    return text === undefined ? [] : [{ name, text }];
  });
}
