import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFault } from '../messages/explain-fault.js';
import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { describeColumns } from '../publish/describe-columns.js';
import { prepareFeed, type PrepareOptions, type PreparedFeed } from '../publish/prepare-feed.js';
import { ForeignFilesError, publishSite, type PublishResult } from '../run/publish-site.js';
import type { Feed } from '../../../../src/schema/types.js';
import { sitePaths } from '../site/site-paths.js';
import type { Console } from './console.js';

export interface PublishCommandOptions extends PrepareOptions {
  /** Where the folder is served. */
  readonly url: string;
  readonly isDry: boolean;
}

/** Seconds between two lines about how far a long run is. */
const progressInterval = 5;

/** How many paths a message names. */
const named = 5;

/** The address of the folder, with a slash at its end. */
export function readBase(url: string, say: Messages): string {
  const base = URL.canParse(url) ? new URL(url) : undefined;
  if (!base || !/^https?:$/u.test(base.protocol) || base.search || base.hash || base.username)
    throw new PublishError(say.urlOption(url));
  return base.href.replace(/\/?$/u, '/');
}

/** If the sources give no date and nothing has changed, the date stays: the same input writes the same bytes. */
function keepDate({ feed, previous, hasDate }: PreparedFeed): Feed {
  if (hasDate || !previous) return feed;
  const dated = { ...feed, updated: previous.updated };
  return JSON.stringify(dated) === JSON.stringify(previous) ? dated : feed;
}

function explain(error: unknown, out: string, say: Messages): PublishError {
  if (error instanceof PublishError) return error;
  if (error instanceof ForeignFilesError)
    return new PublishError(
      say.foreignFiles(out, error.paths.slice(0, named).join(', '), error.paths.length, error.paths.length > named),
    );
  const { path, syscall } = error as NodeJS.ErrnoException;
  if (syscall) return new PublishError(say.cannotWrite(path ?? out, explainFault(error, say)));
  throw error;
}

/** The changes of before, unchecked. What cannot be read is not there. */
async function readChangesFile(out: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(out, sitePaths.changes), 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Runs `ssegov-feed publish` and returns the exit code. */
export async function publishCommand(options: PublishCommandOptions, say: Messages, out: Console): Promise<number> {
  const base = readBase(options.url, say);
  const prepared = await prepareFeed(options, say, out);
  if (!prepared) return 1;
  const feed = keepDate(prepared);
  let shown = Date.now();
  const progress = (done: number, all: number) => {
    if (Date.now() - shown < progressInterval * 1000) return;
    shown = Date.now();
    out.print(say.progress(done, all));
  };
  let result: PublishResult;
  try {
    result = await publishSite(
      { feed, base, previous: prepared.previous, previousChanges: await readChangesFile(options.out) },
      { ...options, progress },
    );
  } catch (error) {
    const explained = explain(error, options.out, say);
    out.complain(explained.message);
    out.complain(say.notBuilt);
    return 1;
  }
  const { written, removed, total, missing } = result;
  if (missing.size > 0) out.complain(say.missingGlyphs([...missing].slice(0, 20).join(' ')));
  const lines = [
    describeColumns(prepared.columns, say),
    ...prepared.changes,
    options.isDry
      ? say.wouldPublish(options.out, written.length, removed.length, total)
      : say.published(options.out, written.length, removed.length, total),
  ];
  lines.forEach(out.print);
  if (!options.isDry) out.print(say.publishedAt(base, feed.members.length));
  return 0;
}
