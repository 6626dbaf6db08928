import { membersCsv } from '../../../../../src/exports/members-csv.js';
import { words } from '../../../../../src/i18n/messages/directory-part-messages.en.js';
import type { Feed } from '../../../../../src/schema/types.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { exportReader } from './export-context.js';

/** The columns in the order of the directory’s own export, each under its key. */
const headers = { ...Object.fromEntries(Object.keys(words.csv).map((key) => [key, key])), yes: words.csv.yes };

/** All members of a feed as a table that `build` reads. */
export const membersTable = (feed: Feed): string => membersCsv(feed.members, feed, exportReader(feed, 'en'), headers);

/** All members as a table that `build` reads. Its headers are the keys of the columns, in no language: programs read it. */
export function membersCsvFile({ feed }: Site): PublishedFile {
  return { path: sitePaths.membersCsv, content: membersTable(feed) };
}
