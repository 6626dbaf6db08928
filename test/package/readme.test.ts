import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { npmCommand } from '../../scripts/npm-command.mjs';
import { fillDocuments } from '../../scripts/docs/readme-tables.mjs';
import { feedLimits } from '../../src/feed/fetch-feed.js';
import { listCodeBlocks, projectRoot, readDocument } from './code-blocks.js';
import { compile } from './compile.js';

const packageJson = JSON.parse(readDocument('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const manifest = readDocument('custom-elements.json');

/** The documents whose code a reader copies. */
const documents = [
  'README.md',
  'README.ko.md',
  ...readdirSync(`${projectRoot}docs`).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const listAll = (language: string) => documents.flatMap((name) => listCodeBlocks(name, language));

describe('the README and the pages that it leads to', () => {
  it('have tables that match the manifest and the build (npm run readme)', async () => {
    const filled = await fillDocuments();
    assert.ok(filled.size > 3);
    for (const [name, text] of filled) assert.equal(readDocument(name), text, name);
  });

  it('show every element of the manifest, with its tables', () => {
    const tags = [...manifest.matchAll(/"tagName": "([^"]+)"/g)].map(([, tag = '']) => tag);
    assert.ok(tags.length > 4);
    for (const tag of tags) {
      assert.ok(readDocument('docs/elements.md').includes(`<!-- generated: ${tag} -->`), tag);
      for (const name of ['README.md', 'README.ko.md']) {
        assert.ok(readDocument(name).includes(`docs/elements.md#${tag})`), `${name}: ${tag}`);
      }
    }
  });

  it('link to files in the package, and to others by the address of the repository', () => {
    const [command, ...first] = npmCommand();
    const parameters = [...first, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
    const output = execFileSync(command, parameters, { cwd: projectRoot, encoding: 'utf8' });
    const [packed] = JSON.parse(output) as [{ readonly files: readonly { readonly path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    const others = /^https:\/\/github\.com\/ssegov\/ssegov-widgets\/(blob|tree)\/main\/([^#]+)/;
    for (const name of paths.filter((path) => path.endsWith('.md'))) {
      for (const [, link = ''] of readDocument(name).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)) {
        const [, kind, other] = others.exec(link) ?? [];
        if (other) assert.equal(statSync(projectRoot + other).isDirectory(), kind === 'tree', `${name}: ${link}`);
        else if (!/^(https?|mailto):/.test(link))
          assert.ok(paths.includes(posix.join(posix.dirname(name), link)), `${name}: ${link}`);
      }
    }
  });

  it('show markup that an editor can paste: every line is whole, and the one for WordPress is a single line', () => {
    for (const name of ['README.md', 'README.ko.md']) {
      const snippets = listCodeBlocks(name, 'html').map(({ code }) => code.trim());
      for (const line of snippets.flatMap((code) => code.split('\n'))) assert.match(line, /^<.*>$/, `${name}: ${line}`);
      assert.ok(
        snippets.some((code) => /^<script.*<\/script><ssegov-directory>.*$/.test(code)),
        name,
      );
    }
  });

  const modules = listAll('ts');
  assert.ok(modules.length > 3);
  for (const { place, code } of modules) {
    it(`${place}: the module compiles against the published types`, () => {
      assert.deepEqual(compile(code), []);
    });
  }

  it('a module that does not compile is reported', () => {
    assert.equal(compile("import { nothing } from 'ssegov-widgets';").length, 1);
  });

  for (const name of ['README.md', 'README.ko.md', 'docs/installing.md']) {
    for (const { place, code } of listCodeBlocks(name, 'sh')) {
      it(`${place}: every command exists, and those of ssegov-feed run`, () => {
        const folder = mkdtempSync(join(tmpdir(), 'ssegov-readme-'));
        try {
          for (const line of code.trim().split('\n')) {
            const [program, command = '', ...words] = line.split(' ');
            if (program === 'npm') {
              const script = command === 'run' ? (words[0] ?? '') : command;
              assert.ok(script === 'install' || script in packageJson.scripts, line);
              continue;
            }
            assert.equal(`${program ?? ''} ${command}`, 'npx ssegov-feed', line);
            const bin = `${projectRoot}packages/ssegov-feed/bin/ssegov-feed.js`;
            const parameters = words.map((word) => word.replace(/^public/, folder));
            const output = execFileSync(process.execPath, [bin, ...parameters], { cwd: projectRoot, encoding: 'utf8' });
            assert.match(output, /51|\$schema/, line);
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    }
  }

  it('theme only with existing custom properties, parts and states', () => {
    const styles = listAll('css').map(({ code }) => code);
    const names = styles.flatMap((code) => [
      ...Array.from(code.matchAll(/--[\w-]+|(?<=::part\()[\w-]+|(?<=:state\()[\w-]+/g), ([name]) => name),
    ]);
    assert.ok(names.length > 3);
    for (const name of names) assert.ok(manifest.includes(`"name": "${name}"`), name);
  });

  it('state the limits that the code has', () => {
    const { bytes, idle, total } = feedLimits;
    const limits = `at most ${String(bytes / 2 ** 20)} MiB. A request ends after ${String(idle / 1000)} seconds without a byte, and after ${String(total / 1000)} seconds in all`;
    assert.ok(readDocument('docs/promises.md').includes(limits), limits);
    const rows = [
      `more than ${String(bytes / 2 ** 20)} MiB`,
      `No byte for ${String(idle / 1000)} seconds, or not finished after ${String(total / 1000)}`,
    ];
    for (const row of rows) assert.ok(readDocument('docs/elements.md').includes(row), row);
  });

  it('name each code of a failed feed', () => {
    const codes = [...readDocument('src/feed/feed-error.ts').matchAll(/^ {2}'([^;]+)';$/gm)].flatMap(([, union = '']) =>
      union.split("' | '"),
    );
    assert.ok(codes.length > 6);
    for (const code of codes) assert.ok(readDocument('docs/elements.md').includes(`| \`${code}\``), code);
  });

  it('state the number of members in the feed', () => {
    const { members } = JSON.parse(readDocument('dist/cdn/feed.json')) as { readonly members: readonly unknown[] };
    const count = String(members.length);
    assert.ok(readDocument('README.md').includes(`the ${count} local governments`));
    assert.ok(readDocument('README.ko.md').includes(`지방정부 ${count}곳`));
  });
});
