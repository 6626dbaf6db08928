import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from '../../packages/ssegov-receiver/src/settings.js';
import { testEnvironment } from './test-receiver.js';

describe('the receiver’s settings', () => {
  it('are refused by name, all at once, each with what it must be, without showing a value', () => {
    const wrong = {
      RECEIVER_SMTP_URL: 'http://user:hunter2@mail.example',
      RECEIVER_SECRET: 'hunter2',
      RECEIVER_PORT: 'x',
    };
    assert.throws(
      () => readSettings(wrong),
      ({ message }: Error) => {
        for (const name of ['PUBLIC_URL', 'SMTP_URL', 'SECRET', 'PORT', 'ORIGINS', 'MAIL_FROM', 'MAIL_TO'])
          assert.match(message, new RegExp(`^RECEIVER_${name}: .*It must be .+\\.$`, 'm'));
        assert.match(message, /^RECEIVER_PUBLIC_URL: It is not set\. It must be the receiver’s own address/m);
        assert.match(message, /^RECEIVER_PORT: It must be a whole number from 0 to 65535\.$/m);
        assert.doesNotMatch(message, /hunter2/);
        return true;
      },
    );
  });

  for (const url of ['forms.example.org', 'ftp://forms.example.org', 'https://a:b@x.example', 'https://x.example/?a'])
    it(`take no ${url} for a public address`, () => {
      assert.throws(() => readSettings({ ...testEnvironment, RECEIVER_PUBLIC_URL: url }), /RECEIVER_PUBLIC_URL: /);
    });

  it('that are empty count as not set, and an origin may end with a slash', () => {
    const { ORIGINS, RATE_LIMIT } = readSettings({
      ...testEnvironment,
      RECEIVER_ORIGINS: 'https://a.example/, null',
      RECEIVER_RATE_LIMIT: '',
    });
    assert.deepEqual(ORIGINS, ['https://a.example', 'null']);
    assert.equal(RATE_LIMIT, 20);
  });
});
