import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { collectWords, writeLanguageFiles } from '../../scripts/build/wordpress-words.mjs';

const plugin = fileURLToPath(new URL('../../integrations/wordpress/ssegov-widgets/', import.meta.url));
const read = (file: string) => readFileSync(`${plugin}${file}`);

it('the translations of the WordPress plugin are those that its words make: run scripts/build/wordpress-words.mjs', () => {
  for (const [name, content] of Object.entries(writeLanguageFiles()))
    assert.equal(read(`languages/${name}`).equals(Buffer.from(content)), true, name);
});

it('every word of the WordPress plugin is in Korean', () => {
  const { translations } = po.parse(read('languages/ssegov-widgets-ko_KR.po'));
  const missing = collectWords().filter(({ words, context = '' }) => !translations[context]?.[words]?.msgstr[0]);
  assert.deepEqual(
    missing.map(({ words }) => words),
    [],
  );
});

it('no call for words in the WordPress plugin is missed', () => {
  const known = collectWords();
  for (const file of ['assets/blocks.js', 'assets/controls.js', 'assets/live-element.js'])
    assert.equal(known.filter(({ files }) => files.has(file)).length > 0, true, file);
  const sources = ['assets', 'includes'].flatMap((folder) =>
    readdirSync(`${plugin}${folder}`)
      .filter((name) => /\.(js|php)$/.test(name))
      .map((name) => read(`${folder}/${name}`).toString()),
  );
  const starts = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:(?:esc_html|esc_attr)?__|_n)\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words = '']) => words),
  );
  assert.deepEqual(
    starts.filter((words) => !known.some((entry) => entry.words === words.replace(/\\(.)/g, '$1'))),
    [],
  );
});

it('every block saves the attributes of its element, and no others', () => {
  const source = read('assets/blocks.js').toString();
  const saved = /const saved = \{([^]*?)\n\t\};/.exec(source)?.[1] ?? '';
  for (const name of ['member-card', 'directory', 'organisation', 'contact', 'newsletter']) {
    const { attributes } = JSON.parse(read(`blocks/${name}/block.json`).toString()) as { attributes: object };
    const own = Object.keys(attributes).filter((each) => !/^(label|href|language|accent)$/.test(each));
    const line = new RegExp(`'?${name}'?: \\[(.*?)\\]`).exec(saved)?.[1] ?? '';
    assert.deepEqual([...line.matchAll(/'(\w+)'/g)].map(([, each]) => each).sort(), own.sort(), name);
  }
});
