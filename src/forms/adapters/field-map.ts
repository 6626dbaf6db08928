import type { Outcome, PageForm, Submission } from '../adapter.js';
import { listOf, recordOf } from '../sending/form-data.js';
import { readJsonAnswer } from '../sending/read-answer.js';
import type { Answer } from '../sending/request.js';

/** Our name of a field → its name in the form of another program. */
export type DefaultNames = Readonly<Record<string, string>>;

/** A field of another form, and the value that it gets if our field is a ticked checkbox. */
interface Target {
  readonly name: string;
  readonly ticked: string;
}

type Targets = ReadonlyMap<string, Target>;

/** A submission with the field names of another form; `ours` maps these back to our names. */
export interface MappedFields {
  readonly data: FormData;
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * Reads which of our fields goes into which field of the other form: pairs in the fragment of the endpoint, which is never
 * sent, such as `#message=4&privacy=5.1:yes`. They override the defaults; an empty name removes one.
 */
function readTargets(endpoint: string, defaults: DefaultNames, nameOf: (written: string) => string): Targets {
  const targets = new Map<string, Target>();
  for (const [ours, written] of [
    ...Object.entries(defaults),
    ...new URLSearchParams(new URL(endpoint).hash.slice(1)),
  ]) {
    const [name = '', ticked = '1'] = written.split(/:(.*)/s);
    if (name) targets.set(ours, { name: nameOf(name), ticked });
    else targets.delete(ours);
  }
  return targets;
}

/** Everything in a submission, by our names: the fields, the ticked checkboxes, and the record. */
function valuesOf(submission: Submission, targets: Targets): ReadonlyMap<string, string> {
  const { fields, consent } = submission;
  const filled = Object.keys(fields).map((name) => [name, listOf(submission, name).join(', ')] as const);
  const ticks = (['privacy', 'marketing'] as const)
    .filter((name) => consent[name])
    .map((name) => [name, targets.get(name)?.ticked ?? '1'] as const);
  return new Map([
    ...filled,
    ...ticks,
    ...Object.entries({ ...recordOf(submission), 'ssegov-consent-text': consent.text }),
  ]);
}

/** Maps our own form. A field without a counterpart is written below the message, so that it is not lost. */
function mapOwn(submission: Submission, targets: Targets): FormData | undefined {
  const values = valuesOf(submission, targets);
  const unmapped = Object.keys(submission.fields).filter((name) => values.get(name) && !targets.has(name));
  if (!targets.has('email') || (unmapped.length > 0 && !targets.has('message'))) return undefined;
  const data = new FormData();
  for (const [name, target] of targets) {
    const below = name === 'message' ? unmapped.map((other) => `${other}: ${values.get(other) ?? ''}`).join('\n') : '';
    const text = [data.get(target.name) as string | null, values.get(name), below].filter(Boolean).join('\n\n');
    if (text) data.set(target.name, text);
  }
  return data;
}

/** Maps a form of the page's own: all of it is sent; fields with our names are renamed. */
function mapPage({ data }: PageForm, targets: Targets): FormData {
  const renamed = new FormData();
  for (const [name, value] of data) {
    const theirs = targets.get(name)?.name ?? name;
    if (typeof value === 'string') renamed.append(theirs, value);
    else renamed.append(theirs, value, value.name);
  }
  return renamed;
}

/**
 * Fits a submission into the form of another program. Undefined if that form has no field for the e-mail address, or no message
 * field when something has to be written there.
 * @param nameOf makes the field's name in that form from the name in the fragment
 */
export function mapFields(
  submission: Submission,
  defaults: DefaultNames,
  nameOf: (written: string) => string = String,
): MappedFields | undefined {
  const targets = readTargets(submission.endpoint, defaults, nameOf);
  const data = submission.form ? mapPage(submission.form, targets) : mapOwn(submission, targets);
  return data && { data, ours: new Map([...targets].map(([name, target]) => [target.name, name])) };
}

/** Reads the answer of such a form, and maps the errors of its fields to ours. */
export function readMappedAnswer(answer: Answer, submission: Submission, { data, ours }: MappedFields): Outcome {
  const theirs = [...data.keys(), ...ours.keys()];
  const outcome = readJsonAnswer(answer, {
    ...submission,
    fields: Object.fromEntries(theirs.map((name) => [name, ''])),
  });
  if (outcome.ok || !outcome.fields) return outcome;
  const fields = Object.entries(outcome.fields).map(([name, words]) => [
    submission.form?.data.has(name) ? name : (ours.get(name) ?? name),
    words,
  ]);
  return { ...outcome, fields: Object.fromEntries(fields) as Record<string, string> };
}
