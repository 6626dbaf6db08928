import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(root, 'test/types/frameworks');
const folder = mkdtempSync(join(tmpdir(), 'ssegov-types-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a careful project has: the types of the package and of its dependencies are checked as well. */
const strict = {
  ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], module: 'esnext', moduleResolution: 'bundler' },
  ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] },
};

/** What a compiler says of fixtures; each marks with an expected error what has to be refused. */
function compile(command: string, files: readonly string[], options: object, more: object = {}): string {
  const config = join(folder, `${files.join('-').replaceAll('/', '-')}.json`);
  const paths = files.map((file) => join(fixtures, file));
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...options }, files: paths, ...more }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', command), '-p', config], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

for (const compiler of ['typescript-5.4', 'typescript-5.9', 'typescript']) {
  describe(`with TypeScript ${versionOf(compiler)}, the types of dependencies checked`, () => {
    const command = `${compiler}/bin/tsc`;

    it('the doors without a framework, the React components and the tags in React’s JSX are typed', () => {
      assert.equal(compile(command, ['core.ts', 'react.tsx', 'jsx.tsx'], { jsx: 'react-jsx' }), '');
    });

    it('the tags in Preact’s JSX are typed', () => {
      assert.equal(compile(command, ['preact.tsx'], { jsx: 'react-jsx', jsxImportSource: 'preact' }), '');
    });

    // Solid's own types name an event that the DOM's types of 5.4 lack.
    it('the tags in Solid’s JSX are typed', () => {
      const options = { jsx: 'preserve', jsxImportSource: 'solid-js', skipLibCheck: compiler === 'typescript-5.4' };
      assert.equal(compile(command, ['solid.tsx'], options), '');
    });
  });
}

describe('in templates', () => {
  it('Vue knows the tags, and refuses wrong values', () => {
    const strictTemplates = { vueCompilerOptions: { strictTemplates: true } };
    assert.equal(compile('vue-tsc/bin/vue-tsc.js', ['vue/Members.vue'], {}, strictTemplates), '');
  });

  it('Svelte knows the tags, and refuses wrong values', () => {
    const command = join(root, 'node_modules/svelte-check/bin/svelte-check');
    const parameters = ['--workspace', '.', '--tsconfig', './tsconfig.json', '--output', 'machine'];
    const cwd = join(fixtures, 'svelte');
    const { stdout } = spawnSync(process.execPath, [command, ...parameters], { cwd, encoding: 'utf8' });
    const errors = stdout.split('\n').filter((line) => /\d+ (ERROR|WARNING) /.test(line));
    const places = errors.map((line) => /"([\w.]+)" (\d+):/.exec(line)?.slice(1).join(':'));
    assert.deepEqual(places, ['Wrong.svelte:5', 'Wrong.svelte:6', 'Wrong.svelte:7', 'Wrong.svelte:8'], stdout);
  });
});
