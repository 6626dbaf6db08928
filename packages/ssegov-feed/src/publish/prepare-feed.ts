import { join } from 'node:path';
import type { Feed } from '../../../../src/schema/types.js';
import type { Console } from '../commands/console.js';
import type { Messages } from '../messages/english/english-messages.js';
import { printFindings } from '../messages/print-findings.js';
import { Report } from '../messages/report.js';
import { assembleFeed, type AssembledFeed, type FeedSources } from './assemble-feed.js';
import { compareWithPrevious } from './compare-with-previous.js';
import { readPreviousFeed } from './read-previous-feed.js';

export interface PrepareOptions extends FeedSources {
  readonly out: string;
  readonly strict: boolean;
  readonly allowRemovals: boolean;
}

export interface PreparedFeed extends AssembledFeed {
  /** The feed in the out folder. */
  readonly previous: Feed | undefined;
  /** What changes, in words. */
  readonly changes: readonly string[];
}

/** Reads and checks the sources, and compares with the out folder. Undefined when nothing may be written; it says why. */
export async function prepareFeed(
  options: PrepareOptions,
  say: Messages,
  { complain }: Console,
): Promise<PreparedFeed | undefined> {
  const report = new Report();
  const assembled = await assembleFeed(options, report, say);
  const previous = assembled && (await readPreviousFeed(join(options.out, 'feed.json'), report, say));
  printFindings(report, say, complain);
  const isStrict = options.strict && report.count('warning') > 0;
  const { lines, refusal } = assembled
    ? compareWithPrevious(previous, assembled.feed, options, say)
    : { lines: [], refusal: [] };
  if (assembled && !isStrict && refusal.length === 0) return { ...assembled, previous, changes: lines };
  if (assembled && isStrict) complain(say.strict);
  if (refusal.length > 0) [...lines, ...refusal].forEach(complain);
  complain(say.notBuilt);
  return undefined;
}
