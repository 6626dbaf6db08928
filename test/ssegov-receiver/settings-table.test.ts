import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSettings } from '../../packages/ssegov-receiver/src/settings.js';
import { testEnvironment } from './test-receiver.js';

const readme = readFileSync(new URL('../../packages/ssegov-receiver/README.md', import.meta.url), 'utf8');

/** The rows of the table of settings. */
const rows = Array.from(readme.matchAll(/^\| `RECEIVER_(\w+)` .*$/gm), ([line, name = '']) => {
  const [, , , , fallback = '', expected = ''] = line.split(/ *\| */);
  return { name, fallback, expected };
});
const { RECEIVER_DATABASE: _database, RECEIVER_LANGUAGE: _language, ...required } = testEnvironment;
const settings = readSettings(required) as Record<string, unknown>;

describe('the table of settings in the README', () => {
  it('has every setting', () => {
    const optional = ['SECRET', 'THANKS_URL'];
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...Object.keys(settings), ...optional].sort());
  });

  for (const { name, fallback, expected } of rows) {
    it(`describes RECEIVER_${name} correctly`, () => {
      const isRequired = fallback === 'required';
      assert.equal(isRequired, `RECEIVER_${name}` in required);
      const given = /^`(.*)`$/.exec(fallback)?.[1];
      if (given !== undefined) assert.equal(String(settings[name]), given);
      try {
        readSettings({ ...required, [`RECEIVER_${name}`]: '\n-' });
      } catch (error) {
        const sentence = `RECEIVER_${name}: It must be ${expected.replaceAll('\\', '')}.`;
        assert.ok((error as Error).message.endsWith(sentence), (error as Error).message);
      }
    });
  }
});
