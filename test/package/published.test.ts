import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { npmCommand } from '../../scripts/npm-command.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<string, unknown> & {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** Runs a module in a process of its own, which imports the package by its public names, as users do. */
function runModule(source: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', source], { cwd: root, encoding: 'utf8' });
}

describe('the package', () => {
  it('passes publint', async () => {
    const { messages } = await publint({ pkgDir: root, level: 'suggestion', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageJson, { color: false })),
      [],
    );
  });

  it('has correct types for every door (are-the-types-wrong)', () => {
    const command = `${root}node_modules/@arethetypeswrong/cli/dist/index.js`;
    const output = ['--no-color', '--format', 'ascii'];
    // Plain text has no types.
    const parameters = ['--pack', root, '--profile', 'esm-only', ...output, '--exclude-entrypoints', 'llms.txt'];
    execFileSync(process.execPath, [command, ...parameters], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  });

  it('opens every door of its exports by name', () => {
    const doors = Object.keys(packageJson.exports).filter((door) => !door.includes('*'));
    assert.ok(doors.length > 1);
    for (const door of doors) {
      const name = `ssegov-widgets${door.slice(1)}`;
      assert.equal(runModule(`import.meta.resolve('${name}'); console.log('open');`), 'open\n', name);
    }
  });

  it('registers nothing and touches no global when it is imported', () => {
    const changedBy = (name: string) =>
      runModule(`
        const list = () => Object.entries(Object.getOwnPropertyDescriptors(globalThis));
        const known = new Map(list().map(([name, { value }]) => [name, value]));
        await import('${name}');
        const changed = list().filter(([name, { value }]) => !known.has(name) || !Object.is(known.get(name), value));
        console.log(changed.map(([name]) => name).sort().join(', '));
      `);
    // In Node, Lit itself sets a registry of elements and its versions as globals.
    assert.equal(changedBy('ssegov-widgets'), changedBy('lit'));
    const registered = "await import('ssegov-widgets'); console.log(customElements.get('ssegov-member-card'));";
    assert.equal(runModule(registered), 'undefined\n');
  });

  it('has React components that a Server Component can import, and that register nothing on a server', () => {
    assert.match(readFileSync(`${root}dist/npm/react/index.js`, 'utf8'), /^["']use client["'];/);
    const source = `
      const { SsegovDirectory } = await import('ssegov-widgets/react');
      console.log(typeof SsegovDirectory, globalThis.customElements);`;
    assert.equal(runModule(source), 'function undefined\n');
  });

  it('has types alone behind the doors of the frameworks: each is an empty module', () => {
    for (const door of ['jsx', 'preact', 'solid', 'svelte', 'vue']) {
      const source = `console.log(Object.keys(await import('ssegov-widgets/${door}')).length);`;
      assert.equal(runModule(source), '0\n', door);
    }
  });

  it('has a source map for every module, with its sources', () => {
    const folder = `${root}dist/npm/`;
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    assert.ok(modules.length > 100);
    for (const path of modules) {
      // A door that only passes on has no code to map.
      if (!readFileSync(folder + path, 'utf8').includes('sourceMappingURL=')) continue;
      const map = JSON.parse(readFileSync(`${folder}${path}.map`, 'utf8')) as { sourcesContent?: readonly string[] };
      assert.ok(map.sourcesContent?.every(Boolean), path);
    }
  });

  it('knows its own version', () => {
    assert.match(readFileSync(`${root}src/version.ts`, 'utf8'), new RegExp(`'${String(packageJson['version'])}'`));
  });

  it('reads a feed in Node', () => {
    const source =
      "const { parseFeed } = await import('ssegov-widgets/feed'); console.log(parseFeed({}).issues.length > 0);";
    assert.equal(runModule(source), 'true\n');
  });

  it('has executable commands after every build', () => {
    const folder = `${root}packages/ssegov-feed/`;
    const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { bin: Record<string, string> };
    for (const path of Object.values(bin)) {
      accessSync(folder + path, constants.X_OK);
      assert.match(readFileSync(folder + path, 'utf8'), /^#!\/usr\/bin\/env node\n/u, path);
    }
  });

  it('publishes the promised files, and none of its tests or sources', () => {
    const [command, ...first] = npmCommand();
    const output = execFileSync(
      command,
      [...first, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const [packed] = JSON.parse(output) as [{ readonly files: readonly { readonly path: string }[] }];
    const paths = packed.files.map(({ path }) => path);
    const editorFiles = ['customElements', 'html-custom-data', 'web-types'].map((field) => String(packageJson[field]));
    const types = ['elements', 'jsx', 'preact', 'solid', 'svelte', 'vue'].map((name) => `types/${name}.d.ts`);
    for (const path of ['README.md', 'LICENSE', 'llms.txt', 'dist/cdn/ssegov.js', ...editorFiles, ...types]) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter((path) => /^(src|test|scripts|demo|data|tools|bench)\//.test(path)),
      [],
    );
  });
});
