import { parseFeed } from '../../../../src/schema/parse-feed.js';
import { feedVersion } from '../../../../src/schema/feed-version.js';
import type { Localised, Member } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import type { Report } from '../messages/report.js';
import type { JsonSource } from '../sources/json-source.js';
import { limits } from '../sources/limits.js';
import { cleanText } from '../sources/table/clean-text.js';
import { isObject, type JsonObject, type ListEntry } from './read-list.js';

export interface ProfileContext {
  readonly source: JsonSource;
  readonly report: Report;
  readonly say: Messages;
  /** The language of texts that are not in Hangul. */
  readonly language: string;
}

/** A member before it has an id. */
export interface ImportedProfile {
  readonly member: Omit<Member, 'id'>;
  /** The name of its region as the index writes it. */
  readonly region: string | undefined;
  /** The id that the profile itself gives. */
  readonly ownId: string | undefined;
  readonly entry: ListEntry;
}

const longestName = 200;
// eslint-disable-next-line no-control-regex -- a spreadsheet can hold no control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;
const hangul = /\p{Script=Hangul}/u;
/** States of an organisation that is no more, and of a profile that an index has removed. */
const ended = ['completed', 'cancelled', 'deleted'];

/** The field of a profile that each field of a member comes from. */
const origins: Readonly<Record<string, string>> = {
  name: 'name',
  website: 'primary_url',
  location: 'geolocation',
  logo: 'image',
  summary: 'description',
  tags: 'tags',
  contact: 'contact_details',
};

/** Reads the fields of one profile, and reports each value that it cannot use. */
class ProfileReader {
  readonly #profile: JsonObject;
  readonly #entry: ListEntry;
  readonly #context: ProfileContext;

  constructor(profile: JsonObject, entry: ListEntry, context: ProfileContext) {
    this.#profile = profile;
    this.#entry = entry;
    this.#context = context;
  }

  #check(value: unknown, path: readonly (string | number)[], limit: number): string | undefined {
    if (value === undefined || value === null) return undefined;
    const { source, report, say } = this.#context;
    const text = typeof value === 'string' ? cleanText(value.replace(controls, '')) : undefined;
    if (text !== undefined && text.length <= limit) return text || undefined;
    report.warn(source.place([...this.#entry.path, ...path]), say.profileText(limit), JSON.stringify(value));
    return undefined;
  }

  text(key: string, limit: number = limits.cellCharacters): string | undefined {
    return this.#check(this.#profile[key], [key], limit);
  }

  textIn(key: string, inner: string): string | undefined {
    const value = this.#profile[key];
    return isObject(value) ? this.#check(value[inner], [key, inner], longestName) : undefined;
  }

  #list(key: string): string[] {
    const list = this.#profile[key];
    if (!Array.isArray(list)) return [];
    const found = list.slice(0, 100).map((value, index) => this.#check(value, [key, index], longestName));
    return [...new Set(found.flatMap((text) => text ?? []))];
  }

  /** All in one language: the columns of a sheet have the same tags in each. */
  tags(): Localised[] {
    const texts = this.#list('tags');
    const isKorean = texts.every((text) => hangul.test(text));
    return texts.map((text) => ({ [isKorean ? 'ko' : this.#context.language]: text }));
  }

  localised(text: string): Readonly<Record<string, string>> {
    return { [hangul.test(text) ? 'ko' : this.#context.language]: text };
  }

  /** The point of a profile, or the two numbers that older profiles have. */
  location(): unknown {
    const { geolocation, latitude, longitude } = this.#profile;
    if (isObject(geolocation)) return { lat: geolocation['lat'], lon: geolocation['lon'] };
    return latitude === undefined || longitude === undefined ? undefined : { lat: latitude, lon: longitude };
  }
}

/** Why a profile is left out as a whole. */
function refusalOf(profile: unknown, say: Messages): string | undefined {
  if (!isObject(profile)) return say.profileNoObject;
  const { status, linked_schemas: schemas } = profile;
  if (typeof status === 'string' && ended.includes(status)) return say.profileEnded;
  const isOrganisation = !Array.isArray(schemas) || schemas.some((name) => /organi[sz]ation/u.test(String(name)));
  return isOrganisation ? undefined : say.profileOtherSchema;
}

/** Leaves out each value that the schema of the feed refuses, and says so. */
function keepValid(
  member: JsonObject,
  entry: ListEntry,
  { source, report, say, language }: ProfileContext,
): JsonObject {
  const candidate = { ...member, id: 'imported' };
  const { issues } = parseFeed({
    ...{ version: feedVersion, updated: '2000-01-01T00:00:00Z', languages: [language], regions: [] },
    ...{ organisation: { name: 'imported' }, members: [candidate] },
  });
  const refused = new Map(issues.map(({ path, reason }) => [String(path[2]), reason]));
  for (const [key, reason] of refused)
    report.warn(source.place([...entry.path, origins[key] ?? key]), say.profileValue(say.reason(reason)));
  return Object.fromEntries(Object.entries(member).filter(([key]) => !refused.has(key)));
}

function readMember(read: ProfileReader, name: string): JsonObject {
  const [nickname, summary, image] = [read.text('nickname', longestName), read.text('description'), read.text('image')];
  const contact = { email: read.textIn('contact_details', 'email'), phone: read.text('telephone', longestName) };
  // A nickname in the other script is the name in the other language.
  const names = { ...(nickname === undefined ? {} : read.localised(nickname)), ...read.localised(name) };
  return {
    name: names,
    kind: 'organisation',
    website: read.text('primary_url'),
    location: read.location(),
    logo: image === undefined ? undefined : { src: image, alt: names },
    summary: summary === undefined ? undefined : read.localised(summary),
    tags: read.tags(),
    contact: contact.email === undefined && contact.phone === undefined ? undefined : contact,
  };
}

/** Reads one profile. Undefined if it cannot be a member; the report says why. */
export function readProfile(entry: ListEntry, context: ProfileContext): ImportedProfile | undefined {
  const { source, report, say } = context;
  const refusal = refusalOf(entry.value, say);
  const read = new ProfileReader(isObject(entry.value) ? entry.value : {}, entry, context);
  const name = refusal === undefined ? read.text('name', longestName) : undefined;
  if (name === undefined) {
    report.warn(source.place(entry.path), refusal ?? say.profileNoName);
    return undefined;
  }
  const member = keepValid(readMember(read, name), entry, context) as unknown as Omit<Member, 'id'>;
  return { member, region: read.text('region', longestName), ownId: read.text('unique_id', longestName), entry };
}
