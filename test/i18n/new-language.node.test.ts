import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const list = 'src/i18n/interface-languages.ts';
const messages = 'src/i18n/messages';
const packageFiles = ['ssegov-feed', 'ssegov-receiver'].map((name) => `packages/${name}/package.json`);

/** A copy of the sources, with all that a build needs, in which an invented language is added as CONTRIBUTING says. */
function addLanguage(tag: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'ssegov-language-'));
  const settings = readdirSync(root).filter((name) => /^(tsconfig.*|package)\.json$/.test(name));
  for (const name of [...settings, 'src', 'scripts', 'vite.config.ts', ...packageFiles])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const file = path.join(copy, list);
  const source = readFileSync(file, 'utf8');
  const english = /^ {2}en: \{\n[^}]*\},\n/m.exec(source)?.[0] ?? '';
  const added = english.replace('en:', `${tag}:`).replaceAll('.en.js', `.${tag}.js`);
  writeFileSync(file, source.replace("'en'] as const", `'en', '${tag}'] as const`).replace(english, english + added));
  for (const name of readdirSync(path.join(copy, messages)).filter((name) => name.endsWith('.en.ts'))) {
    const words = `import { words as english } from './${name.replace(/ts$/, 'js')}';\n\nexport const words = { ...english, invented: '${tag}' };\n`;
    writeFileSync(path.join(copy, messages, name.replace('.en.ts', `.${tag}.ts`)), words);
  }
  return copy;
}

/** Asks the copy for its languages, in a process of its own. */
const question = `
  import { interfaceLanguage, messageFiles } from './src/i18n/interface-languages.ts';
  import { loadMessages } from './src/i18n/load-messages.ts';
  import { messageModules } from './src/page/element-modules.ts';
  import config from './vite.config.ts';
  const language = interfaceLanguage('xx-XX');
  const vocabularies = Object.keys(messageFiles.en);
  const words = await Promise.all(vocabularies.map((name) => loadMessages(language, name)));
  const atStart = await Promise.all(Object.entries(messageModules).map(async ([name, load]) => [name, (await load.xx?.())?.invented]));
  const { entry } = (await config({ mode: 'cdn', command: 'build' })).build.lib;
  console.log(JSON.stringify({ language, invented: words.map(({ invented }) => invented), atStart, entry }));
`;

interface Answer {
  readonly language: string;
  readonly invented: readonly string[];
  readonly atStart: readonly (readonly [string, string])[];
  readonly entry: readonly string[];
}

describe('a language is added by its tag in one list and by its message files', () => {
  let copy: string;
  let answer: Answer;
  before(() => {
    copy = addLanguage('xx');
    writeFileSync(path.join(copy, 'question.mts'), question);
    const said = execFileSync(process.execPath, ['--import', 'tsx', 'question.mts'], { cwd: copy, encoding: 'utf8' });
    answer = JSON.parse(said) as Answer;
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('compiles without a change in any other file', () => {
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noEmit'], { cwd: copy, stdio: 'pipe' });
  });

  it('a reader of it is known, and has every vocabulary', () => {
    assert.equal(answer.language, 'xx');
    assert.ok(answer.invented.length >= 5);
    assert.deepEqual([...new Set(answer.invented)], ['xx']);
  });

  it('a page requests its messages at once, for each element', () => {
    assert.equal(answer.atStart.length, 5);
    for (const [name, invented] of answer.atStart) assert.equal(invented, 'xx', name);
  });

  it('the build for static hosts has a chunk for each of its files that an element needs at once', () => {
    for (const name of ['common', 'directory', 'form', 'organisation'])
      assert.ok(answer.entry.includes(`${messages}/${name}-messages.xx.ts`), name);
  });

  it('no other source has a table by language', () => {
    /** Numbers and dates of other languages are formatted by `Intl`. */
    const exceptions = [list, 'src/i18n/formats.ts'];
    const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((name) => `src/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.ts') && !name.startsWith(messages) && !exceptions.includes(name));
    const codeOf = (name: string) =>
      readFileSync(path.join(root, name), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    const tables = sources.filter((name) => /\b(ko|en)['"]?\s*:/.test(codeOf(name)));
    assert.deepEqual(tables, []);
  });
});
