import { createHash } from 'node:crypto';
import type { Feed, Localised, Member, PartialDate } from '../../../../../src/schema/types.js';
import type { MemberChange } from '../../publish/compare-feeds.js';
import type { Feeds, FoundChange } from './change.js';
import { inEachLanguage } from './describe-change.js';

/** An office that a member, or a person of the network, holds or held. */
interface Office {
  /** The same for one office and its holder in both feeds. */
  readonly key: string;
  readonly member: string | undefined;
  readonly holder: Localised;
  readonly title: Localised | number;
  readonly term: Localised | undefined;
  readonly from: PartialDate | undefined;
  /** When a source names the holder, where the beginning is not known. */
  readonly asOf: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** The order of languages in a file does not matter. */
const stable = (text: Localised | undefined): string =>
  JSON.stringify(text === undefined || typeof text === 'string' ? (text ?? '') : Object.entries(text).sort());

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);

const rolesOf = ({ id, name, roles = [] }: Member): Office[] =>
  roles.map(({ title, term, from, asOf, to }) => ({
    key: digest(`${stable(title)}${stable(term)}`),
    member: id,
    holder: name,
    ...{ title, term, from, asOf, to },
  }));

const presidencies = ({ organisation }: Feed): Office[] =>
  (organisation.presidents ?? []).map(({ term, name, from, asOf, to }) => ({
    key: digest(`${term}${stable(name)}`),
    member: undefined,
    holder: name,
    title: term,
    term: undefined,
    ...{ from, asOf, to },
  }));

function changeOf(kind: 'role-begun' | 'role-ended', office: Office, feed: Feed): FoundChange {
  const { key, member, holder, title, term, from, to } = office;
  const texts = inEachLanguage(feed, (say, pick) => {
    const name = typeof title === 'number' ? say.president(title) : pick(title);
    const full = term === undefined ? name : `${name} (${pick(term)})`;
    return kind === 'role-begun' ? say.roleBegun(pick(holder), full, from) : say.roleEnded(pick(holder), full, to);
  });
  return { kind, member, key, texts };
}

const isOver = ({ to }: Office, { updated }: Feed): boolean =>
  to !== undefined && to <= new Date(updated).toISOString().slice(0, to.length);

/** Whether an office began, or was named, more than a year before the feed: it is entered late, and is no news. */
function isOld({ from, asOf }: Office, { updated }: Feed): boolean {
  const date = from ?? asOf;
  const yearBefore = new Date(updated);
  yearBefore.setUTCFullYear(yearBefore.getUTCFullYear() - 1);
  return date !== undefined && date < yearBefore.toISOString().slice(0, date.length);
}

/** Offices that are new, and those that have ended since. */
function compareOffices([before, after]: readonly [readonly Office[], readonly Office[]], feeds: Feeds): FoundChange[] {
  const known = new Map(before.map((office) => [office.key, office]));
  return after.flatMap((office) => {
    const previous = known.get(office.key);
    const hasEnded = isOver(office, feeds.after);
    if (!previous) return hasEnded || isOld(office, feeds.after) ? [] : [changeOf('role-begun', office, feeds.after)];
    return hasEnded && !isOver(previous, feeds.before) ? [changeOf('role-ended', office, feeds.after)] : [];
  });
}

/** Offices that have begun or ended: those of members, and the presidents of the network. */
export function listOfficeChanges(
  kept: readonly MemberChange[],
  added: readonly Member[],
  feeds: Feeds,
): FoundChange[] {
  return [
    ...kept.flatMap(({ before, after }) => compareOffices([rolesOf(before), rolesOf(after)], feeds)),
    ...added.flatMap((member) => compareOffices([[], rolesOf(member)], feeds)),
    ...compareOffices([presidencies(feeds.before), presidencies(feeds.after)], feeds),
  ];
}
