import { join } from 'node:path';
import type { Messages } from '../messages/english/english-messages.js';
import { describeColumns } from '../publish/describe-columns.js';
import { prepareFeed, type PrepareOptions } from '../publish/prepare-feed.js';
import { writeFeed } from '../publish/write-feed.js';
import type { Console } from './console.js';

export interface BuildOptions extends PrepareOptions {
  readonly each: boolean;
}

/** Runs `ssegov-feed build` and returns the exit code. */
export async function buildCommand(options: BuildOptions, say: Messages, out: Console): Promise<number> {
  const prepared = await prepareFeed(options, say, out);
  if (!prepared) return 1;
  const { feed, columns, changes } = prepared;
  const written = await writeFeed(feed, options.out, options.each, say);
  const lines = [
    describeColumns(columns, say),
    ...changes,
    say.built(written.path, feed.members.length, written.bytes),
  ];
  lines.forEach(out.print);
  if (options.each) out.print(say.builtEach(written.folder, written.singles));
  for (const name of written.removed) out.print(say.singleRemoved(join(written.folder, name)));
  return 0;
}
