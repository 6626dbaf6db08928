import { stat } from 'node:fs/promises';
import { parseFeed } from '../../../../src/schema/parse-feed.js';
import type { Feed } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { readBytes } from '../sources/read-bytes.js';
import type { Report } from '../messages/report.js';

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the feed that the build will replace. Undefined when there is none; one that cannot be read is a warning. */
export async function readPreviousFeed(path: string, report: Report, say: Messages): Promise<Feed | undefined> {
  const isThere = await stat(path).then(
    () => true,
    (error: unknown) => !/^(?:ENOENT|ENOTDIR)$/u.test((error as NodeJS.ErrnoException).code ?? ''),
  );
  if (!isThere) return undefined;
  try {
    const value = parse(await readBytes(path, say));
    const { feed, issues } = value === undefined ? { feed: undefined, issues: [] } : parseFeed(value);
    if (!feed) throw new PublishError(issues[0] ? say.reason(issues[0].reason) : say.jsonBroken);
    return feed;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    report.warn({ file: path }, say.notCompared(error.message));
    return undefined;
  }
}
