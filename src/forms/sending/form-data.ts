import type { Submission } from '../adapter.js';

/** The text of a field; empty if it was not filled in. Of several values, the first. */
export function textOf({ fields }: Submission, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** All values of a field. */
export function listOf({ fields }: Submission, name: string): readonly string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? [value] : (value ?? []);
}

/** What is sent in addition to the fields, under names that no field has. */
export const recordOf = ({ submissionId, kind, language, page, consent }: Submission): Record<string, string> => ({
  'ssegov-submission': submissionId,
  'ssegov-kind': kind,
  'ssegov-language': language,
  'ssegov-page': page,
  'ssegov-consent': consent.version,
  'ssegov-consent-at': consent.at,
  'ssegov-privacy': consent.privacy ? 'yes' : 'no',
  'ssegov-marketing': consent.marketing ? 'yes' : 'no',
  ...(consent.basis === 'request' ? { 'ssegov-basis': 'request' } : {}),
});

/** A urlencoded body. Empty strings are sent; undefined values are left out. */
export function urlEncoded(values: Readonly<Record<string, string | readonly string[] | undefined>>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) body.append(name, item);
  }
  return body;
}
