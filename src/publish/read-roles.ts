import type { Localised, Role } from '../schema/types.js';
import { readDate } from './read-date.js';

/** `회장 / President (제4기 / 4th term) [2018-09-12~2021]`: title, then term and dates where they are known. */
const pattern = /^(?<title>[^()[\]]+?)\s*(?:\((?<term>[^()[\]]+)\))?\s*(?:\[(?<dates>[^()[\]]+)\])?$/u;

/** `한국어 / English`, in the order of the feed's languages; a text in one language is known by its script. */
function readLocalised(text: string, languages: readonly string[]): Localised | undefined {
  const parts = text.split(/\s+[/／]\s+/u).map((part) => part.trim());
  if (parts.length === 1) {
    const hangul = /\p{Script=Hangul}/u.test(text);
    const language = languages.find((tag) => tag.startsWith('ko') === hangul);
    return language ? { [language]: text } : text;
  }
  if (parts.length !== languages.length || parts.some((part) => !part)) return undefined;
  return Object.fromEntries(languages.map((language, index) => [language, parts[index] ?? '']));
}

/** `[2017-02-24]`: a source of that day names the role. `[2018~2021]`, `[2018~]`, `[~2021]`: from and to. */
function readDates(text: string): Pick<Role, 'from' | 'to' | 'asOf'> | undefined {
  const [first = '', second, ...more] = text.split(/[~～]/u).map((part) => part.trim());
  const from = first && readDate(first);
  if (from === undefined || more.length > 0) return undefined;
  if (second === undefined) return from ? { asOf: from } : undefined;
  const to = second && readDate(second);
  if (to === undefined) return undefined;
  if (!from && !to) return undefined;
  return { ...(from && { from }), ...(to && { to }) };
}

/** One part of a roles cell; `role` is undefined where it is not written as it should be. */
export interface ReadRole {
  readonly text: string;
  readonly role: Role | undefined;
}

export function readRoles(parts: readonly string[], languages: readonly string[]): readonly ReadRole[] {
  return parts.map((text) => {
    const found = pattern.exec(text)?.groups;
    const title = found?.['title'] && readLocalised(found['title'], languages);
    const term = found?.['term'] && readLocalised(found['term'], languages);
    const dates = found?.['dates'] ? readDates(found['dates']) : {};
    if (!title || !dates || (found['term'] && !term)) return { text, role: undefined };
    return { text, role: { title, ...(term && { term }), ...dates } };
  });
}
