import { basename } from 'node:path';
import { checkFeed } from '../../../../src/schema/check-feed.js';
import { feedVersion } from '../../../../src/schema/feed-version.js';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import { decodeText } from './decode-text.js';
import type { Messages } from '../messages/english/english-messages.js';
import { findTranslationGaps } from '../checks/find-translation-gaps.js';
import { findUnknownKeys } from '../checks/find-unknown-keys.js';
import { JsonSource } from './json-source.js';
import { PublishError } from '../messages/publish-error.js';
import { readBytes } from './read-bytes.js';
import type { Report } from '../messages/report.js';
import { suggest } from '../messages/suggest.js';
import { withExample } from '../messages/with-example.js';

/** The organisation file: everything in the feed except the members. Its faults are already in the report. */
export interface OrganisationFile {
  readonly source: JsonSource;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Passes the schema for files without `updated`: the build sets the time of publication. */
const placeholderTime = '2000-01-01T00:00:00Z';

const languagesOf = (value: object): readonly string[] => {
  const { languages } = value as { languages?: unknown };
  return Array.isArray(languages) ? languages.map(String) : [];
};

/**
 * Removes texts that are null. In the organisation file `"en": null` says that a name has no English form: that gap is
 * not reported, and the feed has no text there.
 */
function omitNullTexts(value: unknown, languages: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => omitNullTexts(item, languages));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key, content]) => content !== null || !languages.includes(key));
  return Object.fromEntries(entries.map(([key, content]) => [key, omitNullTexts(content, languages)]));
}

function checkContent({ source, content }: OrganisationFile, report: Report, say: Messages): void {
  const candidate = { updated: placeholderTime, ...content, version: feedVersion, members: [] };
  const { feed, issues } = checkFeed(candidate);
  const duplicates = feed ? parseFeed(candidate).issues : [];
  for (const { path, reason } of [...issues, ...duplicates])
    report.error(source.place(path), say.reason(withExample(path, reason)));
  if (!feed) return;
  const { version: _version, ...given } = content;
  const { members: _members, ...kept } = feed;
  for (const { path, siblings } of findUnknownKeys(given, kept)) {
    report.warn(source.place(path), say.keyUnknown(suggest(String(path.at(-1)), siblings)));
  }
  // A null text has its key in the file but not in `kept`, so a gap is reported only when both have it.
  const written = findTranslationGaps(source.value, feed.languages).map(({ path }) => path.join('.'));
  const gaps = findTranslationGaps(kept, feed.languages).filter(({ path }) => written.includes(path.join('.')));
  for (const { path, missing, unknown } of gaps) {
    if (missing.length > 0) report.warn(source.place(path), say.noTranslation(missing));
    for (const language of unknown) {
      report.warn(source.place([...path, language]), say.languageUnknown(feed.languages), language);
    }
  }
}

/** Reads and checks the organisation file. Undefined when it is not a JSON object. */
export async function readOrganisation(
  path: string,
  report: Report,
  say: Messages,
): Promise<OrganisationFile | undefined> {
  const file = basename(path);
  try {
    const bytes = await readBytes(path, say);
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new PublishError(say.workbookAsOrganisation);
    const text = decodeText(bytes);
    if (text === undefined) throw new PublishError(say.notText);
    const source = new JsonSource(file, text.replace(/^\uFEFF/u, ''), report, say);
    const { value } = source;
    if (value === undefined) return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new PublishError(say.jsonBroken);
    const content = omitNullTexts(value, languagesOf(value)) as Readonly<Record<string, unknown>>;
    const organisation = { source, content };
    checkContent(organisation, report, say);
    return organisation;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.error({ file }, error.message);
    return undefined;
  }
}
