import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generateManifest } from '../../scripts/docs/manifest.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = readFileSync(`${root}custom-elements.json`, 'utf8');

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly attributes?: readonly { readonly name: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

describe('custom-elements.json', () => {
  it('matches the source (npm run manifest)', async () => {
    assert.equal(committed, await generateManifest());
  });

  it('names only files that are published', () => {
    for (const { path } of (JSON.parse(committed) as Manifest).modules) {
      assert.ok(existsSync(root + path), `${path} is not in the build`);
    }
  });

  it('lists what contact and newsletter inherit, and spells out every choice of values', async () => {
    const { modules } = JSON.parse(await generateManifest()) as Manifest;
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    const find = (tag: string) => declarations.find(({ tagName }) => tagName === tag);
    for (const tag of ['ssegov-contact', 'ssegov-newsletter']) {
      const { attributes = [], members = [] } = find(tag) ?? {};
      const names = attributes.map(({ name }) => name);
      for (const name of ['endpoint', 'adapter', 'src', 'heading-level', 'loading'])
        assert.ok(names.includes(name), name);
      for (const name of ['feed', 'reload'])
        assert.ok(
          members.some((member) => member.name === name),
          name,
        );
    }
    const typeOf = (tag: string, name: string) =>
      find(tag)?.members?.find((member) => member.name === name)?.type?.text;
    assert.equal(typeOf('ssegov-member-card', 'variant'), "'card' | 'compact' | 'row'");
    assert.equal(typeOf('ssegov-organisation', 'variant'), "'card' | 'profile'");
    const failure = declarations.find(({ name }) => name === 'SsegovFailureEvent');
    assert.match(failure?.members?.find(({ name }) => name === 'code')?.type?.text ?? '', /^'offline' \| /);
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
