import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { elements } from '../../src/page/elements.js';
import { elementModules, messageModules } from '../../src/page/element-modules.js';
import { interfaceLanguages } from '../../src/i18n/interface-languages.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const names = Object.keys(elements).sort();

/** The matches of a pattern in a source, in order. */
const namedIn = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name).sort();

describe('the list of elements', () => {
  it('names every folder with a definition', () => {
    const folders = readdirSync(path.join(root, 'src/elements'), { recursive: true, encoding: 'utf8' });
    assert.deepEqual(namedIn(folders.join('\n'), /^([\w-]+)[\\/]define\.ts$/gm), names);
  });

  it('matches what define.ts registers, and each definition has the tag of its folder', () => {
    assert.deepEqual(namedIn(read('src/define.ts'), /'\.\/elements\/([\w-]+)\/define\.js'/g), names);
    for (const name of names) assert.match(read(`src/elements/${name}/define.ts`), new RegExp(`'ssegov-${name}'`));
  });

  it('matches the exports of the package, one door for each element', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    assert.deepEqual(namedIn(Object.keys(exports).join('\n'), /^\.\/define\/(.+)$/gm), names);
  });

  it('matches the classes that the index exports', () => {
    assert.deepEqual(namedIn(read('src/index.ts'), /'\.\/elements\/([\w-]+)\/\1-element\.js'/g), names);
  });

  it('matches what a page can load, with its messages in every language', () => {
    assert.deepEqual(Object.keys(elementModules).sort(), names);
    assert.deepEqual(Object.keys(messageModules).sort(), names);
    for (const loaders of Object.values(messageModules))
      assert.deepEqual(Object.keys(loaders), [...interfaceLanguages]);
  });
});
