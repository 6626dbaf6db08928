import type { FieldFault, FieldRule, FormValue } from '../../schema/check-form.js';
import type { FieldError, FormReader } from './form-model.js';
import { labelOf, groupsOf, rulesOf, valuesOf } from './read-form.js';

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

/** What keeps a form of ours from being sent, in the order of the page, in the reader's language. */
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
