import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { fillReadme } from '../../scripts/readme-tables.mjs';
import { feedLimits } from '../../src/feed/fetch-feed.js';
import { listCodeBlocks, projectRoot, readDocument } from './code-blocks.js';

const readme = readDocument('README.md');
const packageJson = JSON.parse(readDocument('package.json')) as Readonly<
  Record<'scripts' | 'dependencies', Readonly<Record<string, string>>>
>;
const manifest = readDocument('custom-elements.json');

/** What the compiler says of a module that stands in the package's own folder, and so finds the package by its name. */
function compile(code: string): string[] {
  const file = `${projectRoot}readme-snippet.ts`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the README', () => {
  it('has its tables as the manifest and the build have them (npm run readme)', async () => {
    assert.equal(readme, await fillReadme());
  });

  for (const { place, code } of listCodeBlocks('README.md', 'ts')) {
    it(`${place}: the module compiles against the published types`, () => {
      assert.deepEqual(compile(code), []);
    });
  }

  it('would notice a module that does not compile', () => {
    assert.equal(compile("import { nothing } from 'ssegov-widgets';").length, 1);
  });

  for (const name of ['README.md', 'README.ko.md']) {
    for (const { place, code } of listCodeBlocks(name, 'sh')) {
      it(`${place}: every command exists, and those of ssegov-feed do what they say`, () => {
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

  it('themes only with custom properties, parts and states that there are', () => {
    const styles = listCodeBlocks('README.md', 'css').map(({ code }) => code);
    const names = styles.flatMap((code) => [
      ...Array.from(code.matchAll(/--[\w-]+|(?<=::part\()[\w-]+|(?<=:state\()[\w-]+/g), ([name]) => name),
    ]);
    assert.ok(names.length > 3);
    for (const name of names) assert.ok(manifest.includes(`"name": "${name}"`), name);
  });

  it('names every dependency at run time', () => {
    const rows = [...readme.matchAll(/^\| `([^`]+)` +\| (?:[\d.]+ kB \| )?/gm)].map(([, name]) => name);
    for (const name of Object.keys(packageJson.dependencies)) assert.ok(rows.includes(name), name);
  });

  it('states the limits that the code has', () => {
    const { bytes, idle, total } = feedLimits;
    const limits = `at most ${String(bytes / 2 ** 20)} MiB. A request ends after ${String(idle / 1000)} seconds without a byte, and after ${String(total / 1000)} seconds in all`;
    assert.ok(readme.includes(limits), limits);
  });

  it('counts the members that the feed has', () => {
    const { members } = JSON.parse(readDocument('dist/cdn/feed.json')) as { readonly members: readonly unknown[] };
    assert.ok(readme.includes(`the ${String(members.length)} local governments`));
  });
});
