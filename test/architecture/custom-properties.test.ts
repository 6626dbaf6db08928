import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const folder = new URL('../../src/', import.meta.url);

async function readSources(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(
    names.filter((name) => name.endsWith('.ts')).map((name) => readFile(new URL(name, folder), 'utf8')),
  );
}

describe('the custom properties that a page can set', () => {
  it('are all in the class docs', async () => {
    const sources = await readSources();
    const find = (pattern: RegExp) =>
      new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name)));
    const documented = find(/@cssproperty \[?(--ssegov-[a-z-]+)/g);
    const used = find(/var\((--ssegov-[a-z-]+)/g);
    assert.ok(used.size > 10);
    assert.deepEqual([...used].sort(), [...documented].sort());
  });
});
