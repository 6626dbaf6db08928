import type { Outcome, PageForm, Submission } from '../adapter.js';
import { listOf, recordOf } from '../sending/form-data.js';
import { readJsonAnswer } from '../sending/read-answer.js';
import type { Answer } from '../sending/request.js';

/** Our name of a field → its name in the form of another program. */
export type UsualNames = Readonly<Record<string, string>>;

/** A field of another form, and the value that it gets where ours is a tick. */
interface Target {
  readonly name: string;
  readonly ticked: string;
}

type Targets = ReadonlyMap<string, Target>;

/** A submission in the names of another form; `ours` leads back. */
export interface MappedFields {
  readonly data: FormData;
  readonly ours: ReadonlyMap<string, string>;
}

/**
 * Which of our fields goes into which of the other form: pairs in the fragment of the endpoint, which is never sent, such as
 * `#message=4&privacy=5.1:yes`. They come on top of the usual ones; an empty name takes a usual one away.
 */
function readTargets(endpoint: string, usual: UsualNames, nameOf: (written: string) => string): Targets {
  const targets = new Map<string, Target>();
  for (const [ours, written] of [...Object.entries(usual), ...new URLSearchParams(new URL(endpoint).hash.slice(1))]) {
    const [name = '', ticked = '1'] = written.split(/:(.*)/s);
    if (name) targets.set(ours, { name: nameOf(name), ticked });
    else targets.delete(ours);
  }
  return targets;
}

/** Everything that a submission holds, by our names: what was filled in, the ticks, and what goes along. */
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

/** What was filled in and has no field of its own there stands below the message, so that none of it is lost. */
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

/** A form of the page's own goes whole; only what it calls as we do is renamed. */
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
 * Fits a submission into the form of another program. Undefined where that form has no field for the address, or none for
 * what would have to stand in the message.
 * @param nameOf the name of a field there, as a publisher writes it
 */
export function mapFields(
  submission: Submission,
  usual: UsualNames,
  nameOf: (written: string) => string = String,
): MappedFields | undefined {
  const targets = readTargets(submission.endpoint, usual, nameOf);
  const data = submission.form ? mapPage(submission.form, targets) : mapOwn(submission, targets);
  return data && { data, ours: new Map([...targets].map(([name, target]) => [target.name, name])) };
}

/** Reads the answer of such a form: what it says of its fields is said of ours. */
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
