import assert from 'node:assert/strict';
import type { Feed } from '../../../src/schema/types.js';
import { runBuild, type BuildInput } from './run-build.js';

/** Runs a build that succeeds; returns its feed and its messages. */
export async function warnBuild(input: BuildInput): Promise<{ feed: Feed; lines: string[] }> {
  const { code, err, feed } = await runBuild(input);
  assert.equal(code, 0, err);
  assert.ok(feed);
  return { feed, lines: err ? err.split('\n') : [] };
}
