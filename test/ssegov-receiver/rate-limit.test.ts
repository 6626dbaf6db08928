import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRateLimit } from '../../packages/ssegov-receiver/src/rate-limit.js';

const areOne = (first: string, second: string): boolean => {
  const secondsToWait = createRateLimit({ limit: 1, windowMs: 1000 });
  assert.equal(secondsToWait(first, 0), 0);
  return secondsToWait(second, 0) === 1;
};

describe('the rate limit', () => {
  it('stores no more addresses than its size', () => {
    const secondsToWait = createRateLimit({ limit: 1, windowMs: 1000, size: 3 });
    assert.equal(secondsToWait('a', 0), 0);
    assert.equal(secondsToWait('a', 0), 1);
    for (const address of ['b', 'c', 'd']) assert.equal(secondsToWait(address, 0), 0);
    assert.equal(secondsToWait('a', 0), 0, 'forgotten, as the oldest');
    assert.equal(secondsToWait('d', 0), 1, 'remembered');
  });

  const same: [string, string][] = [
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2:bbbb::2'],
    ['2001:db8::1', '2001:db8:0:0:5:6:7:8'],
    ['2001:DB8:1:2::A', '2001:db8:1:2::b'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::1'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['1::', '1:0:0:0:ffff::1'],
    ['[2001:db8:1:2::1]:443', '2001:db8:1:2::1'],
    ['"[2001:db8:1:2::1]:443"', '[2001:db8:1:2::2]:51234'],
    ['[2001:db8:1:2::1]', '2001:db8:1:2::1'],
    ['fe80::1%eth0', 'fe80::1%eth1'],
    ['192.0.2.1:4711', '192.0.2.1:4712'],
    ['192.0.2.1:4711', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['::ffff:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:c000:0201', '192.0.2.1'],
    ['[::ffff:192.0.2.1]:443', '192.0.2.1'],
    [' 192.0.2.1 ', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6:50123', '2001:db8:1:2:3:4:5:6:50124'],
    ['64:ff9b::192.0.2.1', '192.0.2.1'],
  ];
  for (const [first, second] of same)
    it(`counts ${first} and ${second} as one`, () => assert.ok(areOne(first, second)));

  const different: [string, string][] = [
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8:0:1::1'],
    ['1:2:3:4::', '1:2:3::4'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
    ['192.0.2.1:80', '192.0.2.2:80'],
    ['64:ff9b::c000:201', '64:ff9b::c000:202'],
    ['unknown', '192.0.2.1'],
    ['nonsense:1', 'nonsense:2'],
  ];
  for (const [first, second] of different)
    it(`counts ${first} and ${second} as two`, () => assert.ok(!areOne(first, second)));
});
