import * as z from 'zod/mini';
import { constrain, valueSchema } from './constrain.js';
import {
  memberKinds,
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
 * Every check here is a JSON Schema keyword: both sides must judge alike. zod/mini costs by what it is asked, so this asks
 * for objects, lists and optional keys, and makes the values itself (see `constrain.ts`).
 */

function matching(pattern: string, description: string): z.ZodMiniType<string> {
  const expression = new RegExp(pattern, 'u');
  const accepts = (value: unknown) => typeof value === 'string' && expression.test(value);
  return valueSchema({ type: 'string', pattern, description }, accepts);
}

const bounded = (minimum: number, maximum: number): z.ZodMiniType<number> =>
  valueSchema(
    { type: 'number', minimum, maximum, description: `a number from ${minimum} to ${maximum}` },
    (value) => typeof value === 'number' && value >= minimum && value <= maximum,
  );

const text = matching('\\S', 'a text that is not blank');
const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const slug = matching(slugPattern, 'lower-case Latin letters and digits, in words joined by hyphens');

const web = 'https?://[^\\s/?#\\\\"<>]+[^\\s"<>]*';
const webAddress = matching(`^${web}$`, 'a web address that begins with https:// or http://');
const anyAddress = matching(
  `^(${web}|mailto:[^\\s"<>]+|tel:[+0-9().\\-]+)$`,
  'an address that begins with https://, http://, mailto: or tel:',
);

const daysOfMonths = '(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';
const day = matching(`^[0-9]{4}-${daysOfMonths}$`, 'a date like 2025-09-04');
const partialDate = matching(
  `^[0-9]{4}(-(0[1-9]|1[0-2])|-${daysOfMonths})?$`,
  'a date like 2025, 2025-09 or 2025-09-04',
);
export const dateTime = matching(
  `^[0-9]{4}-${daysOfMonths}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+\\-][0-2][0-9]:[0-5][0-9])$`,
  'a date and time like 2025-09-04T09:00:00+09:00',
);

const languagePattern = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';
const languageTag = matching(languagePattern, 'a BCP 47 language tag like ko or en');
export const languages = constrain(
  z.array(languageTag),
  { minItems: 1, description: 'at least one language' },
  ({ length }) => length > 0,
);

/** An object of texts that are not blank. */
const record = (keyPattern: string) => ({
  type: 'object' as const,
  propertyNames: { pattern: keyPattern },
  additionalProperties: { type: 'string', pattern: '\\S' },
});

const isText = (value: unknown) => typeof value === 'string' && /\S/u.test(value);
const isRecord = (value: unknown, keyPattern: string) =>
  !!value &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.entries(value).every(([key, content]) => new RegExp(keyPattern, 'u').test(key) && isText(content));

const localised = valueSchema<Localised>(
  {
    anyOf: [{ type: 'string', pattern: '\\S' }, { ...record(languagePattern), minProperties: 1 }],
    description: 'a text, or texts by language tag, none of them blank',
  },
  (value) => isText(value) || (isRecord(value, languagePattern) && Object.keys(value as object).length > 0),
);

const codes = valueSchema<Readonly<Record<string, string>>>(
  { ...record(slugPattern), description: 'codes by the name of their issuer' },
  (value) => isRecord(value, slugPattern),
);

const kind = valueSchema<MemberKind>(
  { type: 'string', enum: memberKinds, description: `one of ${memberKinds.join(', ')}` },
  (value) => memberKinds.includes(value as MemberKind),
);

const flag = valueSchema<boolean>({ type: 'boolean', description: 'true or false' }, (value) => typeof value === 'boolean');

const count = bounded(0, 1e10);
const year = bounded(1000, 9999);
const texts = z.optional(z.array(localised));
const ids = z.optional(z.array(slug));
const plainTexts = z.optional(z.array(text));

const dated = <Value extends z.ZodMiniType>(value: Value) =>
  z.object({ value, asOf: partialDate, source: z.optional(slug) });

const image = z.object({ src: webAddress, alt: localised });

export const contactSchema = z.object({
  endpoint: z.optional(anyAddress),
  adapter: z.optional(slug),
  email: z.optional(matching('^[^\\s@<>"]+@[^\\s@<>".]+(\\.[^\\s@<>".]+)+$', 'an e-mail address')),
  phone: z.optional(text),
  address: z.optional(localised),
  url: z.optional(anyAddress),
}) satisfies z.ZodMiniType<Contact>;

export const newsletterSchema = z.object({
  id: slug,
  name: localised,
  description: z.optional(localised),
  endpoint: z.optional(anyAddress),
  adapter: z.optional(slug),
}) satisfies z.ZodMiniType<Newsletter>;

export const regionSchema = z.object({
  id: matching('^[A-Z]{2}-[A-Z0-9]{1,3}$', 'an ISO 3166-2 code like KR-11'),
  name: localised,
  aliases: plainTexts,
}) satisfies z.ZodMiniType<Region>;

export const sourceSchema = z.object({
  id: slug,
  title: localised,
  url: webAddress,
  date: z.optional(partialDate),
}) satisfies z.ZodMiniType<Source>;

export const memberSchema = z.object({
  id: slug,
  name: localised,
  kind,
  region: z.optional(text),
  formerNames: texts,
  aliases: plainTexts,
  codes: z.optional(codes),
  population: z.optional(z.object({ value: count, year, source: z.optional(slug) })),
  website: z.optional(webAddress),
  location: z.optional(z.object({ lat: bounded(-90, 90), lon: bounded(-180, 180) })),
  logo: z.optional(image),
  summary: z.optional(localised),
  tags: texts,
  featured: z.optional(flag),
  membership: z.optional(
    z.object({
      since: z.optional(partialDate),
      until: z.optional(partialDate),
      firstSeen: z.optional(partialDate),
      lastSeen: z.optional(partialDate),
    }),
  ),
  roles: z.optional(
    z.array(
      z.object({
        title: localised,
        term: z.optional(localised),
        from: z.optional(partialDate),
        to: z.optional(partialDate),
        asOf: z.optional(partialDate),
      }),
    ),
  ),
  contact: z.optional(contactSchema),
  sources: ids,
  verified: z.optional(day),
}) satisfies z.ZodMiniType<Member>;

export const organisationSchema = z.object({
  name: localised,
  acronym: z.optional(text),
  aliases: plainTexts,
  website: z.optional(webAddress),
  logo: z.optional(image),
  description: z.optional(localised),
  mission: z.optional(localised),
  focus: z.optional(localised),
  established: z.optional(partialDate),
  legalBasis: z.optional(localised),
  headquarters: z.optional(localised),
  memberCounts: z.optional(z.array(dated(count))),
  population: z.optional(dated(count)),
  coreBusinesses: texts,
  programmes: texts,
  presidents: z.optional(
    z.array(
      z.object({
        term: bounded(1, 999),
        name: localised,
        office: z.optional(localised),
        member: z.optional(slug),
        from: z.optional(partialDate),
        to: z.optional(partialDate),
        asOf: partialDate,
        source: z.optional(slug),
      }),
    ),
  ),
  executiveBoard: z.optional(dated(localised)),
  seniorAdvisors: z.optional(dated(localised)),
  marketsActive: texts,
  support: texts,
  representative: z.optional(dated(z.object({ name: localised, title: localised }))),
  partners: z.optional(z.array(dated(localised))),
  join: z.optional(z.object({ text: localised, url: anyAddress })),
  legal: texts,
  sources: ids,
  staleAfterMonths: z.optional(bounded(1, 1200)),
}) satisfies z.ZodMiniType<Organisation>;
