import type { $ZodRawIssue, $ZodType } from 'zod/v4/core';
import { object, value } from './constrain.js';
import { readValue } from './read-value.js';
import { emailAddress } from './record-schemas.js';

export type FormValue = string | boolean | readonly string[];

/** The rule for one field of a form. */
export interface FieldRule {
  readonly name: string;
  readonly kind: 'text' | 'email' | 'choice' | 'agreement';
  readonly required: boolean;
  /** The largest number of UTF-16 units; undefined: no limit. */
  readonly most?: number | undefined;
}

/** What is wrong with a field. The interface has a message for each. */
export type FieldFault = 'required' | 'email' | 'long' | 'choice' | 'agreement';

type Test = (rule: FieldRule) => { readonly fault: FieldFault; readonly accepts: (found: FormValue) => boolean };

const isFilled = (found: FormValue) => (typeof found === 'string' ? /\S/u.test(found) : Boolean(found));

/** In this order: only the first fault of a field is reported. */
const tests: readonly Test[] = [
  ({ kind, required }) => ({
    fault: kind === 'text' || kind === 'email' ? 'required' : kind,
    accepts: (found) => !required || (Array.isArray(found) ? found.length > 0 : isFilled(found)),
  }),
  ({ kind }) => ({
    fault: 'email',
    accepts: (found) =>
      kind !== 'email' ||
      !isFilled(found) ||
      !readValue(emailAddress, typeof found === 'string' ? found.trim() : found).issues.length,
  }),
  ({ most = Infinity }) => ({
    fault: 'long',
    accepts: (found) => typeof found !== 'string' || found.length <= most,
  }),
];

function findFaults(schema: $ZodType, values: object): readonly (readonly [name: string, fault: FieldFault])[] {
  const { issues } = schema._zod.run({ value: values, issues: [] }, { async: false }) as {
    readonly issues: readonly $ZodRawIssue[];
  };
  return issues.map(({ path = [], message }) => [String(path[0]), message as FieldFault]);
}

/** Checks values against rules. Returns the first fault of each faulty field, in the order of the rules. */
export function checkForm(
  rules: readonly FieldRule[],
  values: Readonly<Record<string, FormValue>>,
): ReadonlyMap<string, FieldFault> {
  const found = new Map<string, FieldFault>();
  for (const test of tests) {
    const shape = rules.map((rule) => {
      const { fault, accepts } = test(rule);
      return [rule.name, value({ description: fault }, (given) => accepts((given ?? '') as FormValue))] as const;
    });
    for (const [name, fault] of findFaults(object(Object.fromEntries(shape)), values))
      if (!found.has(name)) found.set(name, fault);
  }
  return new Map(rules.flatMap(({ name }) => [...found].filter(([faulty]) => faulty === name)));
}
