import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frameworks } from '../../scripts/test/frameworks/framework-list.mjs';
import { projectRoot, readDocument } from './code-blocks.js';

interface ExampleManifest {
  readonly private?: boolean;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const examples = readdirSync(`${projectRoot}examples`);
const filesOf = (name: string): string[] =>
  readdirSync(`${projectRoot}examples/${name}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('the examples', () => {
  it('are all tested by npm run test:frameworks, and each has its row in docs/frameworks.md', () => {
    assert.deepEqual(frameworks.map(({ name }) => name).sort(), [...examples].sort());
    const table = readDocument('docs/frameworks.md');
    for (const name of examples)
      assert.ok(table.includes(`(https://github.com/ssegov/ssegov-widgets/tree/main/examples/${name})`), name);
  });

  for (const name of examples) {
    it(`${name}: says which Node it needs, and installs the same versions every time`, () => {
      const text = readFileSync(`${projectRoot}examples/${name}/package.json`, 'utf8');
      const { private: isPrivate, engines, dependencies, devDependencies } = JSON.parse(text) as ExampleManifest;
      assert.equal(isPrivate, true);
      assert.match(engines.node, /^>=\d+\.\d+$/);
      for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        assert.match(version, /^\d+\.\d+\.\d+$/, dependency);
      }
    });

    it(`${name}: is small, and ships no feed and no lock file`, () => {
      const files = filesOf(name);
      assert.ok(files.length <= 8, files.join(', '));
      assert.deepEqual(
        files.filter((file) => /lock|feed\.json/.test(file)),
        [],
      );
    });
  }
});
