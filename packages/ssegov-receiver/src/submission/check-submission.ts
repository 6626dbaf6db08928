import type { Settings } from '../settings.js';
import { hourMs } from '../time.js';
import { expectedProof } from './expected-proof.js';
import { toFault, type Faults } from './fault.js';
import { findSuspicion } from './find-suspicion.js';
import { hashText } from './hash-text.js';
import type { RawSubmission } from './raw-submission.js';
import { envelopeSchema, fieldSchemas } from './submission-schema.js';
import type { Kind, Submission, Suspicion } from './submission.js';

/** Milliseconds in which the same content from a form without scripts is one message, for example after a reload. */
export const repeatMs = hourMs;

const maxFields = 40;
/** The name of a field of the page's own: up to 64 characters, no line break, no white space at the start. */
const namePattern = /^[^\p{C}\p{Z}]([^\p{C}\p{Zl}\p{Zp}]{0,63})$/u;

type NamedFields = readonly (readonly [name: string, value: unknown])[];
export type CheckedSubmission =
  | { readonly submission: Submission; readonly faults?: never }
  | { readonly faults: Faults; readonly submission?: never };

/** Faults of the submission as a whole, before any field is read. */
function findOuterFaults(raw: RawSubmission, named: NamedFields, suspicion: Suspicion | undefined): Faults | undefined {
  if (named.some(([name]) => !namePattern.test(name) || name === '__proto__')) return { fields: 'invalid' };
  if (named.length > maxFields) return { message: 'invalid' };
  if (raw.files?.length) return Object.fromEntries(raw.files.map((name) => [name, 'file' as const]));
  // A page with another version of the script gets an error, so that its messages are not lost silently. A suspected
  // robot gets none.
  if (!suspicion && raw.proof && raw.proof['scripts'] !== expectedProof(raw)) return { proof: 'invalid' };
  return undefined;
}

/** An issue of the consent is reported under the consent's own field. */
function toFaults(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Faults {
  const nameOf = ([first, second]: readonly PropertyKey[]): PropertyKey =>
    first === 'consent' ? (second ?? 'privacy') : (first ?? 'fields');
  return Object.fromEntries(issues.map(({ path, message }) => [String(nameOf(path)), toFault(message)]));
}

/** Checks and cleans what was sent to the endpoint of a kind. */
export async function checkSubmission(
  raw: RawSubmission,
  kind: Kind,
  now: number,
  settings: Settings,
): Promise<CheckedSubmission> {
  const suspicion = findSuspicion(raw, settings);
  const named = Object.entries(raw.fields).filter(([name]) => !settings.HONEYPOTS.includes(name));
  const outerFaults = findOuterFaults(raw, named, suspicion);
  if (outerFaults) return { faults: outerFaults };
  const fields = fieldSchemas[kind].safeParse(Object.fromEntries(named));
  // A form without scripts sends no id: the same content in the same clock hour gets the same one.
  const submissionId = raw.submissionId ?? (await hashText(JSON.stringify([kind, named, Math.floor(now / repeatMs)])));
  const envelope = envelopeSchema.safeParse({ ...raw, kind: raw.kind ?? kind, submissionId });
  if (envelope.data && envelope.data.kind !== kind) return { faults: { kind: 'invalid' } };
  if (!fields.data || !envelope.data)
    return { faults: toFaults([...(fields.error?.issues ?? []), ...(envelope.error?.issues ?? [])]) };
  const filled = Object.entries(fields.data).filter(([, value]) => value.length > 0);
  const sorted = filled.sort(([a], [b]) => (a < b ? -1 : 1));
  const { consent } = envelope.data;
  const submission: Submission = {
    ...envelope.data,
    fields: Object.fromEntries(sorted),
    consent: { ...consent, at: consent.at || new Date(now).toISOString() },
    digest: await hashText(JSON.stringify([kind, sorted, consent.version, consent.marketing])),
    receivedAt: now,
    ...(suspicion && { suspicion }),
  };
  return { submission };
}
