import type { Feed, Member, Region } from '../../../../src/schema/types.js';
import type { JsonSource } from '../sources/json-source.js';
import type { Report } from '../messages/report.js';
import type { Messages } from '../messages/english/english-messages.js';
import { MemberIds, slugOf } from './member-ids.js';
import { readList } from './read-list.js';
import { readProfile, type ImportedProfile } from './read-profile.js';

export interface ImportOptions {
  /** The language of texts that are not in Hangul. */
  readonly language: string;
  /** The name of the network. */
  readonly name: string | undefined;
  /** Where the list is on the web: it becomes the source of each member. */
  readonly url: string | undefined;
}

const namesOf = ({ member: { name } }: ImportedProfile): Readonly<Record<string, string>> =>
  typeof name === 'string' ? {} : name;

/** Leaves out a second profile with the same name and website. */
function withoutTwins(profiles: readonly ImportedProfile[], source: JsonSource, report: Report, say: Messages) {
  const seen = new Set<string>();
  return profiles.filter(({ member: { name, website }, entry }) => {
    const key = JSON.stringify([name, website?.replace(/\/$/u, '')]);
    if (seen.has(key)) report.warn(source.place(entry.path), say.profileTwice);
    return !seen.has(key) && seen.add(key);
  });
}

/** The languages of the list; first the one that has most names. */
function languagesOf(profiles: readonly ImportedProfile[], language: string): [string, ...string[]] {
  const counts = new Map([[language, 0]]);
  for (const profile of profiles)
    for (const tag of Object.keys(namesOf(profile))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const [first = language, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
  return [first, ...others.filter((tag) => (counts.get(tag) ?? 0) > 0)];
}

/** A region for each name; names that make no slug of their own are left out. */
function regionsOf(profiles: readonly ImportedProfile[], language: string): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const { region } of profiles) {
    const id = slugOf(region ?? '');
    if (region !== undefined && id && !regions.has(id)) regions.set(id, { id, name: { [language]: region } });
  }
  return regions;
}

/** Makes a feed of a Murmurations list. What the list does not say is left blank. Undefined if nothing can be imported. */
export function importMurmurations(
  source: JsonSource,
  { language, name = '', url }: ImportOptions,
  report: Report,
  say: Messages,
): Feed | undefined {
  const context = { source, report, say, language };
  const read = readList(source, report, say).flatMap((entry) => readProfile(entry, context) ?? []);
  const profiles = withoutTwins(read, source, report, say);
  if (profiles.length === 0) return undefined;
  const languages = languagesOf(profiles, language);
  const [first] = languages;
  const without = profiles.filter((profile) => namesOf(profile)[first] === undefined).length;
  if (without > 0) report.warn(source.place([]), say.importNamesMissing(without, first));
  const regions = regionsOf(profiles, language);
  const ids = new MemberIds();
  const members = profiles.map((profile): Member => {
    const names = namesOf(profile);
    const region = slugOf(profile.region ?? '');
    return {
      id: ids.take([profile.ownId, names[language], ...Object.values(names), profile.member.website]),
      ...profile.member,
      ...(regions.has(region) && { region }),
      ...(url !== undefined && { sources: ['murmurations'] }),
    };
  });
  return {
    version: 1,
    updated: '',
    languages,
    organisation: { name: { [first]: name } },
    regions: [...regions.values()],
    members,
    ...(url !== undefined && { sources: [{ id: 'murmurations', title: 'Murmurations', url }] }),
  };
}
