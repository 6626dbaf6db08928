import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generateManifest } from '../../scripts/manifest.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = readFileSync(`${root}custom-elements.json`, 'utf8');

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

describe('custom-elements.json', () => {
  it('is what the source says (npm run manifest)', async () => {
    assert.equal(committed, await generateManifest());
  });

  it('names only files that are published', () => {
    for (const { path } of (JSON.parse(committed) as Manifest).modules) {
      assert.ok(existsSync(root + path), `${path} is not in the build`);
    }
  });

  it('has every tag, and no private member', () => {
    const declarations = (JSON.parse(committed) as Manifest).modules.flatMap((module) => module.declarations ?? []);
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    assert.deepEqual(tags.sort(), [
      'ssegov-contact',
      'ssegov-directory',
      'ssegov-member-card',
      'ssegov-newsletter',
      'ssegov-organisation',
    ]);
    for (const { members = [] } of declarations) {
      for (const { name } of members) assert.doesNotMatch(name, /^[#_]/);
    }
  });
});
