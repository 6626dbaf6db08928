import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

/** Changes a text in a source file. */
const change = (file: RegExp, from: string, to: string): Plugin => ({
  name: 'next-release',
  enforce: 'pre',
  transform: (code, id) => (file.test(id) ? code.replaceAll(from, to) : undefined),
});

/** Builds the chunks of a release, without the doors and the pinned files; returns their bytes by name. */
async function buildChunks(...changes: readonly Plugin[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ssegov-release-'));
  try {
    const loaded = await loadConfigFromFile({ command: 'build', mode: 'cdn' }, `${root}vite.config.ts`);
    const plugins = (loaded?.config.plugins as Plugin[]).filter(({ name }) => !/^build-(doors|pinned)$/.test(name));
    const { build: options } = loaded?.config ?? {};
    await build({
      ...loaded?.config,
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [...plugins, ...changes],
      build: { ...options, outDir: path.join(folder, 'cdn') },
    });
    return readChunks(path.join(folder, 'cdn', 'chunks'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const readChunks = (folder: string) =>
  new Map(readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));

describe('the next release', () => {
  const now = readChunks(`${root}dist/cdn/chunks`);

  it('changes no chunk by its version alone', async () => {
    const next = await buildChunks(change(/[\\/]src[\\/]version\.ts$/, version, '98.7.6'));
    assert.deepEqual([...next.keys()].sort(), [...now.keys()].sort());
    for (const [file, code] of next) assert.equal(code, now.get(file), file);
  });

  it('changes the chunks of the directory only, when it changes a part of the directory', async () => {
    const next = await buildChunks(change(/[\\/]views[\\/]map\.view\.ts$/, 'shade-0', 'shade-9'));
    const changed = [...next.keys()].filter((file) => !now.has(file)).map((file) => file.replace(/-[\w-]{6}\.js$/, ''));
    assert.ok(changed.includes('map.view'));
    // The lazy parts of the directory share code with it, and import it by its name.
    const expected = ['define', 'directory-address', 'directory-tools', 'map.view', 'table.view'];
    assert.deepEqual(changed.sort(), expected);
  });
});
