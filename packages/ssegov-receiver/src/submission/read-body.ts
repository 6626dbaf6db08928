import type { RawSubmission } from './raw-submission.js';
import { readForm } from './read-form.js';

type RawOrNothing = RawSubmission | undefined;

interface Reader {
  readonly read: (bytes: ArrayBuffer, type: string) => RawOrNothing | Promise<RawOrNothing>;
  /** The status when the body does not match its type. */
  readonly unreadable: 400 | 415;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function decodeText(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readJson(bytes: ArrayBuffer): RawOrNothing {
  try {
    const value = JSON.parse(decodeText(bytes) ?? '') as unknown;
    if (!isObject(value) || !isObject(value['fields'])) return undefined;
    return { ...value, fields: value['fields'], proof: isObject(value['proof']) ? value['proof'] : {} };
  } catch {
    return undefined;
  }
}

function readUrlEncoded(bytes: ArrayBuffer): RawOrNothing {
  const text = decodeText(bytes);
  return text === undefined ? undefined : readForm(new URLSearchParams(text));
}

async function readMultipart(bytes: ArrayBuffer, type: string): Promise<RawOrNothing> {
  try {
    return readForm(await new Response(bytes, { headers: { 'Content-Type': type } }).formData());
  } catch {
    return undefined;
  }
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['application/json', { read: readJson, unreadable: 400 }],
  ['application/x-www-form-urlencoded', { read: readUrlEncoded, unreadable: 400 }],
  ['multipart/form-data', { read: readMultipart, unreadable: 415 }],
]);

/**
 * Reads a body by its type.
 * @param type the value of `Content-Type`
 * @param readBytes is called only when the type is known
 * @returns the submission, or the status of the refusal: 400 not valid JSON or text, 415 neither JSON nor a form
 */
export async function readBody(
  type: string,
  readBytes: () => Promise<ArrayBuffer>,
): Promise<RawSubmission | 400 | 415> {
  const reader = readers.get(type.split(';')[0]?.trim().toLowerCase() ?? '');
  if (!reader) return 415;
  return (await reader.read(await readBytes(), type)) ?? reader.unreadable;
}
