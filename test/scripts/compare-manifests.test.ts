import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compareManifests } from '../../scripts/release/compare-manifests.mjs';

type Manifest = Parameters<typeof compareManifests>[0];
type Declaration = NonNullable<Manifest['modules'][number]['declarations']>[number];

const member = { name: 'member', type: { text: 'string' } };
const variant = { name: 'variant', type: { text: "'card' | 'row'" }, default: "'card'" };
const results = { kind: 'field', name: 'results', type: { text: 'string[]' }, readonly: true };
const reload = { kind: 'method', name: 'reload', return: { type: { text: 'Promise<void>' } } };
const load = { name: 'invented-load', type: { text: 'LoadEvent' } };
const code = { kind: 'field', name: 'code', type: { text: "'http' | 'offline'" }, readonly: true };

const card: Declaration = {
  name: 'CardElement',
  tagName: 'invented-card',
  summary: 'A card.',
  attributes: [member, variant],
  members: [results, reload],
  events: [load],
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'name' }],
  cssStates: [{ name: 'ready' }],
  cssProperties: [{ name: '--invented-accent', default: 'green' }],
};
const event: Declaration = { name: 'LoadEvent', members: [code] };
const base: Declaration = { name: 'BaseElement', members: [{ kind: 'field', name: 'src' }] };

const manifestOf = (...declarations: readonly Declaration[]): Manifest => ({
  modules: [{ declarations: [...declarations] }],
});
const before = manifestOf(card, event, base);

type Change = readonly [card: Partial<Declaration>, event?: Partial<Declaration>];

/** What is said of a release whose card, or event, is another. */
const judge = (...[ofCard, ofEvent = {}]: Change) =>
  compareManifests(before, manifestOf({ ...card, ...ofCard }, { ...event, ...ofEvent }, base));

describe('the version that a release needs', () => {
  it('is a patch where nothing or only words have changed, also of what users never meet', () => {
    assert.deepEqual(judge({}), { level: 'patch', reasons: [] });
    assert.deepEqual(judge({ summary: 'A good card.' }), {
      level: 'patch',
      reasons: [{ level: 'patch', text: '<invented-card>: other words' }],
    });
    assert.equal(compareManifests(before, manifestOf(card, event)).level, 'patch');
  });

  const minor: Readonly<Record<string, Change>> = {
    'a new attribute': [{ attributes: [member, variant, { name: 'lang' }] }],
    'a new value of an attribute': [
      { attributes: [member, { ...variant, type: { text: "'card' | 'row' | 'poster'" } }] },
    ],
    'a new event': [{ events: [load, { name: 'invented-error' }] }],
    'a new value of what is only read': [
      {},
      { members: [{ ...code, type: { text: "'http' | 'offline' | 'timeout'" } }] },
    ],
    'a value that is gone from what is only read': [{}, { members: [{ ...code, type: { text: "'http'" } }] }],
    'a property that can now be set': [{ members: [{ ...results, readonly: false }, reload] }],
  };
  for (const [what, change] of Object.entries(minor)) {
    it(`is minor for ${what}`, () => assert.equal(judge(...change).level, 'minor'));
  }

  const major: Readonly<Record<string, Change>> = {
    'an attribute that is gone': [{ attributes: [member] }],
    'a value that is gone': [{ attributes: [member, { ...variant, type: { text: "'card'" } }] }],
    'another default': [{ attributes: [member, { ...variant, default: "'row'" }] }],
    'a method with another signature': [{ members: [results, { ...reload, parameters: [{ name: 'url' }] }] }],
    'an event of another class': [{ events: [{ ...load, type: { text: 'OtherEvent' } }] }],
    'a slot that is gone': [{ slots: [] }],
    'a part that is gone': [{ cssParts: [] }],
    'a state that is gone': [{ cssStates: [] }],
    'a custom property that is gone': [{ cssProperties: [] }],
    'a field of an event that is gone': [{}, { members: [] }],
    'another tag': [{ tagName: 'invented-other' }],
  };
  for (const [what, [ofCard, ofEvent]] of Object.entries(major)) {
    it(`is major for ${what}, whatever else is new`, () => {
      const { level, reasons } = judge({ ...ofCard, summary: 'Other words.' }, ofEvent);
      assert.equal(level, 'major');
      assert.equal(reasons[0]?.level, 'major');
      assert.match(reasons[0].text, /gone|the (type|default|signature) was/);
    });
  }

  it('is a patch between the committed manifest and itself', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
    ) as Manifest;
    assert.deepEqual(compareManifests(manifest, manifest), { level: 'patch', reasons: [] });
  });
});
