import type { Localised, Role } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { isLater } from './dates/is-later.js';
import { judgeDate } from './dates/judge-date.js';
import type { RowCells } from './row-cells.js';

/** `회장 / President (제4기 / 4th term) [2018-09-12~2021]`: title, then term and dates where they are known. */
const pattern = /^(?<title>[^()[\]]+?)\s*(?:\((?<term>[^()[\]]+)\))?\s*(?:\[(?<dates>[^()[\]]+)\])?$/u;
const year = /(?:19|20)\d{2}/u;
/** A term or a year inside the title: 제4기 회장, 회장 2018. */
const termInTitle = /(?:19|20)\d{2}|제\s*\d+\s*[기대]|\d+\s*[기대](?!\p{L})|\d+(?:st|nd|rd|th)\b/iu;
/** Signs of a term of office: a digit, or words such as 초대, 제사기, first term. */
const termSigns = /\d|[기대]$|초대|term|first|second|third/iu;

type Dates = Pick<Role, 'from' | 'to' | 'asOf'>;
type Judged<Value> = { readonly value: Value; readonly fault?: undefined } | { readonly fault: string };

/** `한국어 / English`, in the order of the languages of the feed. A text in one language is recognised by its script. */
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

/** `[2017-02-24]`: a source of that day names the role (`asOf`). `[2018~2021]`, `[2018~]`, `[~2021]`: from and to. */
function readDates(text: string, say: Messages): Judged<Dates> {
  const ends = text.split(/[~～〜∼]/u).map((part) => part.trim());
  const given = ends.filter(Boolean);
  if (given.length === 0 || ends.length > 2) return { fault: say.expected(say.role) };
  const judged = given.map((end) => judgeDate(end, say));
  const fault = judged.find((one) => one.fault !== undefined)?.fault;
  // The message about roles shows what a date looks like, too.
  if (fault !== undefined) return { fault: fault === say.expected(say.date) ? say.expected(say.role) : fault };
  const [first, second] = judged.map((one) => (one.fault === undefined ? one.date : ''));
  if (ends.length === 1) return { value: { asOf: first } };
  if (first && second && isLater(first, second)) return { fault: say.dateOrder(second) };
  const [from, to] = ends[0] ? [first, second] : [undefined, first];
  return { value: { ...(from && { from }), ...(to && { to }) } };
}

function readRole(text: string, languages: readonly string[], say: Messages): Judged<Role> {
  const found = pattern.exec(text)?.groups;
  const title = found?.['title'] && readLocalised(found['title'], languages);
  const term = found?.['term'] && readLocalised(found['term'], languages);
  if (!title || (found['term'] && !term) || termInTitle.test(found['title'] ?? '')) {
    return { fault: say.expected(say.role) };
  }
  // 회장(2018~2021): a date in round brackets would be published as the term.
  if (found['term'] && year.test(found['term']))
    return { fault: say.roleDates(`${found['title']} [${found['term']}]`) };
  const dates: Judged<Dates> = found['dates'] ? readDates(found['dates'], say) : { value: {} };
  if (dates.fault !== undefined) return dates;
  return { value: { title, ...(term && { term }), ...dates.value } };
}

/** Reads the roles in a cell. A fault names the role that it is in. */
export function readRoles(cells: RowCells, languages: readonly string[]): readonly Role[] {
  const { say } = cells;
  return cells.list('roles').flatMap((text): Role[] => {
    const role = readRole(text, languages, say);
    if (role.fault !== undefined) {
      cells.error('roles', role.fault, text);
      return [];
    }
    for (const part of [role.value.title, role.value.term]) {
      const missing = typeof part === 'object' ? languages.filter((language) => !part[language]) : [];
      if (missing.length > 0) cells.warn('roles', say.noTranslation(missing), text);
    }
    const term = /\((.+)\)/u.exec(text)?.[1];
    if (term && !termSigns.test(term)) cells.warn('roles', say.roleTerm(term), text);
    return [role.value];
  });
}
