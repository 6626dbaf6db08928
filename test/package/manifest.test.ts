import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generateEditorFiles } from '../../scripts/docs/editor-files.mjs';
import { generateManifest } from '../../scripts/docs/manifest.mjs';
import * as library from '../../src/index.js';
import { elements } from '../../src/page/elements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const committed = readFileSync(`${root}custom-elements.json`, 'utf8');

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
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

  it('has every property, attribute, getter and method of each class, inherited ones too', () => {
    const declarations = (JSON.parse(committed) as Manifest).modules.flatMap((module) => module.declarations ?? []);
    const classes = Object.values(library).filter((one) => typeof one === 'function' && 'elementProperties' in one);
    assert.equal(classes.length, Object.keys(elements).length);
    for (const element of classes) {
      const { attributes = [], members = [] } = declarations.find(({ name }) => name === element.name) ?? {};
      // Reading them also finishes the class.
      const observed = [...element.observedAttributes].sort();
      assert.deepEqual(attributes.map(({ name }) => name).sort(), observed, element.name);
      const known = members.map(({ name }) => name);
      const properties = [...element.elementProperties.keys()].map(String);
      assert.deepEqual(
        properties.filter((name) => !known.includes(name)),
        [],
        element.name,
      );
    }
  });

  it('names no type that an editor would take for a value', () => {
    const plain = /^('[^']*'|string|number|boolean)( \| ('[^']*'|string|number|boolean))*$/;
    const declarations = (JSON.parse(committed) as Manifest).modules.flatMap((module) => module.declarations ?? []);
    const types = declarations.flatMap(({ name, attributes = [] }) =>
      attributes.map((attribute) => `${name} ${attribute.name}: ${attribute.type?.text ?? ''}`),
    );
    assert.deepEqual(
      types.filter((type) => !plain.test(type.replace(/^.*?: /, ''))),
      [],
    );
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

describe('what is generated from custom-elements.json', () => {
  it('is what the manifest says (npm run manifest)', async () => {
    for (const [path, text] of await generateEditorFiles()) assert.equal(readFileSync(root + path, 'utf8'), text, path);
  });

  it('offers the values of an attribute, and none that is the name of a type', () => {
    interface HtmlData {
      readonly tags: readonly {
        readonly name: string;
        readonly attributes: readonly {
          readonly name: string;
          readonly values?: readonly { readonly name: string }[];
        }[];
      }[];
    }
    const { tags } = JSON.parse(readFileSync(`${root}html-custom-data.json`, 'utf8')) as HtmlData;
    const valuesOf = (tag: string, attribute: string) =>
      tags
        .find(({ name }) => name === tag)
        ?.attributes.find(({ name }) => name === attribute)
        ?.values?.map(({ name }) => name);
    assert.deepEqual(valuesOf('ssegov-directory', 'view'), ['cards', 'table', 'map']);
    assert.deepEqual(valuesOf('ssegov-newsletter', 'list'), []);
    const values = tags.flatMap(({ attributes }) => attributes.flatMap((one) => one.values ?? []));
    for (const { name } of values) assert.match(name, /^-?[a-z][a-z-]*$/);
  });
});
