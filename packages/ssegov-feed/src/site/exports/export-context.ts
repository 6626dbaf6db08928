import { createReader, type Reader } from '../../../../../src/i18n/reader.js';
import { localise } from '../../../../../src/i18n/localise.js';
import { membershipStatus, type MembershipStatus } from '../../../../../src/schema/membership-status.js';
import type { Feed, Localised, Member } from '../../../../../src/schema/types.js';
import { siteText } from '../site-text.js';

/** The first language of the feed: the one of formats that have no language tags. */
export const mainLanguage = ({ languages }: Feed): string => languages[0] ?? 'en';

/** A text in the feed's first language, or in the first that it has. */
export const mainText = (text: Localised, feed: Feed): string => localise(text, feed.languages).text;

/** A text by language tag; a plain string is in the feed's first language. */
export const textsByLanguage = (text: Localised, feed: Feed): readonly (readonly [lang: string, text: string])[] =>
  typeof text === 'string' ? [[mainLanguage(feed), text]] : Object.entries(text);

/** The status on the day of the feed, not of the run: the same feed makes the same files. */
export const statusInFeed = (member: Member, { updated }: Feed): MembershipStatus =>
  membershipStatus(member, new Date(updated));

/** The time of the feed with seconds, in UTC, as RFC 3339 asks for. The feed may leave out the seconds. */
export const updatedInUtc = ({ updated }: Feed): string => new Date(updated).toISOString().replace('.000Z', 'Z');

/** A reader of one language of the feed. */
export function exportReader(feed: Feed, lang: string): Reader {
  const { language, messages } = siteText(feed, lang);
  return createReader(lang, language, messages, feed.languages);
}
