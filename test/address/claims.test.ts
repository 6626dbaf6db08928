import { expect } from '@open-wc/testing';
import { claim, holds, release } from '../../src/address/claims.js';

/** A claimant that counts how often it is granted the name. */
const claimant = () => {
  const self = { granted: 0, onGranted: () => void (self.granted += 1) };
  return self;
};

describe('a name that one claimant of a page can have', () => {
  it('is granted to the first claimant, and handed on in the order of the queue', () => {
    const [first, second, third] = [claimant(), claimant(), claimant()];
    for (const one of [first, second, third]) claim('a', one);
    expect([first, second, third].map(({ granted }) => granted)).to.deep.equal([1, 0, 0]);
    expect([holds('a', first), holds('a', second)]).to.deep.equal([true, false]);
    release('a', second);
    release('a', first);
    expect([second.granted, third.granted]).to.deep.equal([0, 1]);
    expect(holds('a', third)).to.equal(true);
    release('a', third);
    expect(holds('a', third)).to.equal(false);
  });

  it('is granted once, however often it is claimed; names are independent', () => {
    const [one, other] = [claimant(), claimant()];
    claim('a', one);
    claim('a', one);
    claim('b', other);
    expect([one.granted, other.granted]).to.deep.equal([1, 1]);
    release('a', one);
    release('b', other);
  });
});
