import { membersCsv } from '../../../../../src/exports/members-csv.js';
import { sitePaths } from '../site-paths.js';
import type { PublishedFile, Site } from '../site.js';
import { exportReader } from './export-context.js';

/** All members as a table that `build` reads. Its headers are the keys of the columns, in no language: programs read it. */
export function membersCsvFile({ feed }: Site): PublishedFile {
  const content = membersCsv(feed.members, feed, exportReader(feed, 'en'), { yes: 'yes' });
  return { path: sitePaths.membersCsv, content };
}
