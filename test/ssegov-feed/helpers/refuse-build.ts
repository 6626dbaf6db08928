import assert from 'node:assert/strict';
import { runBuild, type BuildInput } from './run-build.js';

/** Runs a build that must fail and write nothing; returns its messages. */
export async function refuseBuild(input: BuildInput): Promise<string[]> {
  const { code, err, out, files } = await runBuild(input);
  assert.equal(code, 1);
  assert.deepEqual(files, []);
  assert.equal(out, '');
  return err.split('\n');
}
