import assert from 'node:assert/strict';
import type { Feed } from '../../../src/schema/types.js';
import { runBuild, type BuildInput } from './run-build.js';

/** A build that succeeds; its feed and what was said. */
export async function warnBuild(input: BuildInput): Promise<{ feed: Feed; lines: string[] }> {
  const { code, err, feed } = await runBuild(input);
  assert.equal(code, 0, err);
  assert.ok(feed);
  return { feed, lines: err ? err.split('\n') : [] };
}
