/** What a server says about a submission that it refuses, as plain text. */
export interface Problems {
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

const longest = 300;
const most = 50;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** One line of plain text: the answer is a stranger's, and some services write markup. */
const line = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .slice(0, 4 * longest)
        .replace(/<[^<>]*>/g, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, longest)
    : '';

/** The words of an error: a text, the first of several, or an object that has them under one of the usual names. */
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
 * The field that an error is about: named whole, or by a path to it, such as the JSON pointer `#/fields/email` of RFC 9457,
 * `fields.email`, or `["body", "fields", "email"]`.
 */
function findField(place: unknown, names: readonly string[]): string | undefined {
  const path = Array.isArray(place) ? place.join('/') : typeof place === 'string' ? place.slice(0, longest) : '';
  const steps = path.split(/[/.[\]#]+/).map((step) => decode(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  return [path, ...steps].find((step) => names.includes(step));
}

/** The errors of a list, or of an object by field, each with where it is. */
function listErrors(errors: unknown): (readonly [place: unknown, words: string])[] {
  if (Array.isArray(errors)) {
    return errors.slice(0, most).map((error: unknown) => {
      if (!isRecord(error)) return [undefined, line(error)];
      const { pointer, field, path, loc, param, property, source } = error;
      const inner = isRecord(source) ? source['pointer'] : undefined;
      return [pointer ?? field ?? path ?? loc ?? param ?? property ?? inner, wordsOf(error)];
    });
  }
  if (!isRecord(errors)) return [];
  const byField = isRecord(errors['fields']) ? errors['fields'] : errors;
  return Object.entries(byField)
    .slice(0, most)
    .map(([name, error]) => [name, wordsOf(error)]);
}

/**
 * Reads problem details (RFC 9457) with the `errors` of its appendix, `{ errors: { field: message } }`, and what common
 * frameworks make of the two. An error whose field the form does not have becomes part of the message.
 * @param names the fields of the form
 */
export function readProblems(body: unknown, names: readonly string[]): Problems {
  if (!isRecord(body)) return {};
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const [place, words] of listErrors(body['errors'] ?? body['fields'] ?? body['detail'])) {
    const field = findField(place, names);
    if (!words) continue;
    if (field === undefined) others.push(words);
    else if (!fields.has(field)) fields.set(field, words);
  }
  const error = isRecord(body['error']) ? wordsOf(body['error']) : '';
  const message = line([...new Set([wordsOf(body) || error, ...others])].filter(Boolean).join(' '));
  return {
    ...(message ? { message } : {}),
    ...(fields.size > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}
