import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const read = (file: string) => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
const bill = read('sbom.cdx.json');
const { components } = JSON.parse(bill) as { components: readonly { name: string; group?: string; version: string }[] };
const fullNames = components.map(({ name, group }) => (group ? `${group}/${name}` : name));

describe('sbom.cdx.json', () => {
  it('is a CycloneDX 1.6 bill of materials, by its strict schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(bill), null);
    assert.notEqual(await validator.validate(bill.replace('"library"', '"invented"')), null);
  });

  it('names every package whose code is in the scripts, with the installed version', () => {
    const expected = [
      '@lit-labs/ssr-client',
      '@lit/reactive-element',
      '@lit/task',
      'lit',
      'lit-element',
      'lit-html',
      'zod',
    ];
    assert.deepEqual([...fullNames].sort(), expected);
    for (const [index, name] of fullNames.entries()) {
      const installed = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
      const { version } = JSON.parse(readFileSync(installed, 'utf8')) as { version: string };
      assert.equal(components[index]?.version, version, name);
    }
  });

  it('has no time and no serial number: the same sources give the same bytes', () => {
    const { serialNumber, metadata } = JSON.parse(bill) as { serialNumber?: string; metadata: { timestamp?: string } };
    assert.deepEqual([serialNumber, metadata.timestamp], [undefined, undefined]);
  });
});

describe('THIRD-PARTY-LICENSES.txt', () => {
  it('has the licence text of every package of the bill', () => {
    const text = read('THIRD-PARTY-LICENSES.txt');
    for (const [index, name] of fullNames.entries()) {
      assert.ok(text.includes(`\n${name} ${components[index]?.version} (`), name);
      const licence = readFileSync(new URL(`../../node_modules/${name}/LICENSE`, import.meta.url), 'utf8').trim();
      assert.ok(text.includes(licence.replaceAll('\r\n', '\n')), name);
    }
  });
});
