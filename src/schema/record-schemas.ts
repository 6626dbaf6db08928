import type { $ZodType } from 'zod/v4/core';
import { array, listOf, object, optional, value } from './constrain.js';
import {
  memberKinds,
  type Basis,
  type Contact,
  type Localised,
  type Member,
  type MemberKind,
  type Newsletter,
  type Organisation,
  type Region,
  type Source,
} from './types.js';

/*
 * Every check here is a JSON Schema keyword, so that validator and JSON Schema agree. Each part of zod/mini costs bytes, so
 * this uses its objects, lists and optional keys only, and makes the schemas of values itself (see `constrain.ts`).
 */

/** The expression is compiled once: a feed has thousands of names, summaries and tags. */
function textOf(pattern: string): (value: unknown) => boolean {
  const expression = new RegExp(pattern, 'u');
  return (value) => typeof value === 'string' && expression.test(value);
}

const matching = (pattern: string, description: string): $ZodType<string> =>
  value({ type: 'string', pattern, description }, textOf(pattern));

const bounded = (minimum: number, maximum: number): $ZodType<number> =>
  value(
    { type: 'number', minimum, maximum, description: `a number from ${minimum} to ${maximum}` },
    (number) => typeof number === 'number' && number >= minimum && number <= maximum,
  );

export const text = matching('\\S', 'a text');
const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const slug = matching(slugPattern, 'an id like seoul-jung-gu');

// Here and in the e-mail address each character matches one part of the pattern only: backtracking takes seconds on hostile
// text.
const web = 'https?://[^\\s/?#\\\\"<>]+([/?#\\\\][^\\s"<>]*)?';
const webAddress = matching(`^${web}$`, 'an https:// or http:// address');
const anyAddress = matching(
  `^(${web}|mailto:[^\\s"<>]+|tel:[+0-9().\\-]+)$`,
  'an https:, http:, mailto: or tel: address',
);

const daysOfMonths = '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const day = matching(`^[0-9]{4}-${daysOfMonths}$`, 'a date like 2025-09-04');
const partialDate = matching(`^[0-9]{4}(-(0[1-9]|1[0-2])|-${daysOfMonths})?$`, 'a date like 2025 or 2025-09-04');
export const dateTime = matching(
  `^[0-9]{4}-${daysOfMonths}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$`,
  'a time like 2025-09-04T09:00+09:00',
);

const languagePattern = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';
const languageTag = matching(languagePattern, 'a language tag like ko');
export const languages = listOf(languageTag, 'at least one language');

/** The JSON Schema of an object whose values are texts that are not blank. */
const record = (keyPattern: string) => ({
  type: 'object' as const,
  propertyNames: { pattern: keyPattern },
  additionalProperties: { type: 'string', pattern: '\\S' },
});

const isText = textOf('\\S');
const isLanguage = textOf(languagePattern);
const isSlug = textOf(slugPattern);
const isRecord = (value: unknown, isKey: typeof isText) =>
  !!value &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, content]) => isKey(key) && isText(content));

const localised = value<Localised>(
  {
    anyOf: [
      { type: 'string', pattern: '\\S' },
      { ...record(languagePattern), minProperties: 1 },
    ],
    description: 'a text, or texts by language tag',
  },
  (value) => isText(value) || (isRecord(value, isLanguage) && Object.keys(value as object).length > 0),
);

const codes = value<Readonly<Record<string, string>>>(
  { ...record(slugPattern), description: 'codes by issuer' },
  (value) => isRecord(value, isSlug),
);

const kind = value<MemberKind>(
  { type: 'string', enum: memberKinds, description: `one of ${memberKinds.join(', ')}` },
  (value) => memberKinds.includes(value as MemberKind),
);

const basis = optional(
  value<Basis>(
    { type: 'string', enum: ['consent', 'request'], description: 'consent or request' },
    (value) => value === 'consent' || value === 'request',
  ),
);

const flag = value<boolean>({ type: 'boolean', description: 'true or false' }, (value) => typeof value === 'boolean');

const count = bounded(0, 1e10);
const year = bounded(1000, 9999);

const texts = optional(array(localised));
const ids = optional(array(slug));
const plainTexts = optional(array(text));

const dated = <Value extends $ZodType>(fact: Value) =>
  object({ value: fact, asOf: partialDate, source: optional(slug) });

const image = object({ src: webAddress, alt: localised });

export const emailAddress = matching('^[^\\s@<>"]+@[^\\s@<>".]+(\\.[^\\s@<>".]+)+$', 'an e-mail address');

/** The consent notice of a form. */
const consent = optional(
  object({
    version: text,
    collector: optional(localised),
    purpose: localised,
    items: localised,
    retention: localised,
    refusal: localised,
    marketing: optional(localised),
  }),
);

export const contactSchema = object({
  endpoint: optional(anyAddress),
  adapter: optional(slug),
  basis,
  consent,
  email: optional(emailAddress),
  phone: optional(text),
  address: optional(localised),
  url: optional(anyAddress),
}) satisfies $ZodType<Contact>;

export const newsletterSchema = object({
  id: slug,
  name: localised,
  description: optional(localised),
  endpoint: optional(anyAddress),
  adapter: optional(slug),
  basis,
  consent,
}) satisfies $ZodType<Newsletter>;

const regionId = matching(
  `^([A-Z]{2}-[A-Z0-9]{1,3}|${slugPattern.slice(1, -1)})$`,
  'a code like KR-11 or an id like jeonnam-gwangju',
);

export const regionSchema = object({
  id: regionId,
  name: localised,
  aliases: plainTexts,
  valid: optional(object({ from: optional(partialDate), until: optional(partialDate) })),
  successors: optional(array(regionId)),
}) satisfies $ZodType<Region>;

export const sourceSchema = object({
  id: slug,
  title: localised,
  url: webAddress,
  date: optional(partialDate),
}) satisfies $ZodType<Source>;

export const memberSchema = object({
  id: slug,
  name: localised,
  kind,
  region: optional(text),
  formerRegions: optional(array(object({ region: text, until: partialDate }))),
  formerIds: ids,
  formerNames: texts,
  aliases: plainTexts,
  codes: optional(codes),
  population: optional(object({ value: count, year, source: optional(slug) })),
  website: optional(webAddress),
  location: optional(object({ lat: bounded(-90, 90), lon: bounded(-180, 180) })),
  logo: optional(image),
  summary: optional(localised),
  note: optional(localised),
  tags: texts,
  featured: optional(flag),
  membership: optional(
    object({
      since: optional(partialDate),
      until: optional(partialDate),
      firstSeen: optional(partialDate),
      lastSeen: optional(partialDate),
      earlier: optional(array(object({ since: partialDate, until: partialDate }))),
    }),
  ),
  roles: optional(
    array(
      object({
        title: localised,
        term: optional(localised),
        from: optional(partialDate),
        to: optional(partialDate),
        asOf: optional(partialDate),
      }),
    ),
  ),
  contact: optional(contactSchema),
  sources: ids,
  verified: optional(day),
}) satisfies $ZodType<Member>;

export const organisationSchema = object({
  name: localised,
  acronym: optional(text),
  aliases: plainTexts,
  website: optional(webAddress),
  logo: optional(image),
  description: optional(localised),
  mission: optional(localised),
  focus: optional(localised),
  established: optional(partialDate),
  legalBasis: optional(localised),
  headquarters: optional(localised),
  memberCounts: optional(array(dated(count))),
  population: optional(dated(count)),
  coreBusinesses: texts,
  programmes: texts,
  presidents: optional(
    array(
      object({
        term: bounded(1, 999),
        name: localised,
        office: optional(localised),
        member: optional(slug),
        from: optional(partialDate),
        to: optional(partialDate),
        asOf: partialDate,
        source: optional(slug),
      }),
    ),
  ),
  executiveBoard: optional(dated(localised)),
  seniorAdvisors: optional(dated(localised)),
  marketsActive: texts,
  support: texts,
  representative: optional(dated(object({ name: localised, title: localised }))),
  partners: optional(array(dated(localised))),
  join: optional(object({ text: localised, url: anyAddress })),
  legal: texts,
  sources: ids,
  staleAfterMonths: optional(bounded(1, 1200)),
}) satisfies $ZodType<Organisation>;
