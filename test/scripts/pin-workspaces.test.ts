import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';

const file = 'packages/ssegov-feed/package.json';
const read = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as { version: string; dependencies: Record<string, string> };

describe('the release', () => {
  it('names the version of the widgets that ssegov-feed needs, and fails when there is nothing to name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ssegov-'));
    try {
      mkdirSync(join(folder, 'packages/ssegov-feed'), { recursive: true });
      for (const path of ['package.json', file]) cpSync(path, join(folder, path));
      const run = () => spawnSync(execPath, [resolve('scripts/release/pin-workspaces.mjs')], { cwd: folder }).status;
      assert.equal(run(), 0);
      assert.equal(read(join(folder, file)).dependencies['ssegov-widgets'], read('package.json').version);
      assert.equal(run(), 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
