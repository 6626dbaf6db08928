/** The error messages of a server that refuses a submission, as plain text. */
export interface Problems {
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;
type Found = readonly [place: unknown, words: string];

/** Characters of one message. */
const maximumLength = 300;
const maximumErrors = 50;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** One line of plain text: the answer is not trusted, and some services write markup. */
const line = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .slice(0, 4 * maximumLength)
        .replace(/<[^<>]*>/g, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, maximumLength)
    : '';

/** The message of an error: a text, the first of several, or an object with the message under one of the usual names. */
function wordsOf(value: unknown): string {
  const found: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(found)) return line(found);
  return line([found['detail'], found['message'], found['msg'], found['title'], found['error']].find(line));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The field that an error is about. It is named directly, or by a path: the JSON pointer `#/fields/email` of RFC 9457,
 * `fields.email`, or `["body", "fields", "email"]`. Gravity Forms names the field `input_1` by its number.
 */
function findField(place: unknown, names: readonly string[]): string | undefined {
  const path = Array.isArray(place) ? place.join('/') : typeof place === 'string' ? place.slice(0, maximumLength) : '';
  const steps = path.split(/[/.[\]#]+/).map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  const input = /^\d+/.test(path) ? `input_${path.replaceAll('.', '_')}` : '';
  const found = [path, ...steps, input].find((step) => names.includes(step));
  return found ?? (input ? names.find((name) => name.startsWith(`${input}_`)) : undefined);
}

/** The errors in a list, or in an object by field, each with the place of its field. */
function listErrors(errors: unknown): readonly Found[] {
  if (Array.isArray(errors)) {
    return errors.slice(0, maximumErrors).map((error: unknown) => {
      if (!isRecord(error)) return [undefined, line(error)];
      const { pointer, field, path, loc, param, property, source } = error;
      const inner = isRecord(source) ? source['pointer'] : undefined;
      return [pointer ?? field ?? path ?? loc ?? param ?? property ?? inner, wordsOf(error)];
    });
  }
  if (!isRecord(errors)) return [];
  const byField = isRecord(errors['fields']) ? errors['fields'] : errors;
  return Object.entries(byField)
    .slice(0, maximumErrors)
    .map(([name, error]) => [name, wordsOf(error)]);
}

/**
 * The errors of WordPress: `details` has a message for each parameter; `params` has messages too, or the names of missing
 * ones.
 */
function listParameters(data: unknown, message: string): readonly Found[] {
  if (!isRecord(data)) return [];
  const { params, details } = data;
  const named = Array.isArray(params)
    ? params.slice(0, maximumErrors).map((name: unknown): Found => [name, message])
    : listErrors(params);
  return [...listErrors(details), ...named];
}

/** All errors in a body: from the first of the usual members that is there, and from WordPress's `data`. */
const errorsOf = (body: Json): readonly Found[] => [
  ...listErrors(
    body['errors'] ?? body['fields'] ?? body['invalid_fields'] ?? body['validation_messages'] ?? body['detail'],
  ),
  ...listParameters(body['data'], wordsOf(body)),
];

/**
 * Reads the errors in an answer: problem details (RFC 9457) with the `errors` of its appendix,
 * `{ errors: { field: message } }`, what common frameworks make of these, and the answers of WordPress, Gravity Forms and
 * Contact Form 7. An error about a field that the form lacks becomes part of the message.
 * @param names the fields of the form
 */
export function readProblems(body: unknown, names: readonly string[]): Problems {
  if (!isRecord(body)) return {};
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const [place, words] of errorsOf(body)) {
    const field = findField(place, names);
    if (!words) continue;
    if (field === undefined) others.push(words);
    else if (!fields.has(field)) fields.set(field, words);
  }
  const inner = [body['error'], body['data']].find(isRecord);
  const message = line([...new Set([wordsOf(body) || wordsOf(inner), ...others])].filter(Boolean).join(' '));
  return {
    ...(message ? { message } : {}),
    ...(fields.size > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}

/** Whether a body says that the submission was refused: many services do so with the status 200. */
export function isRefusal(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { ok, success, is_valid: isValid, status, errors, invalid_fields: invalid } = body;
  if (ok === false || success === false || isValid === false) return true;
  if (
    typeof status === 'string' &&
    /^(error|fail(ed|ure)?|validation_failed|acceptance_missing|spam|aborted)$/.test(status)
  )
    return true;
  const isSuccess = ok === true || success === true || isValid === true;
  return !isSuccess && [errors, invalid].some((found) => isRecord(found) && Object.keys(found).length > 0);
}
