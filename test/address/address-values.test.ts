import { expect } from '@open-wc/testing';
import { AddressValues } from '../../src/address/address-values.js';
import { changeAddress, entryNow, withQuery } from '../../src/address/page-address.js';

function valuesUnder(prefix: string): AddressValues {
  const values = new AddressValues({ query: '', sort: 'name' });
  values.prefix = prefix;
  return values;
}

describe('values in the page’s address', () => {
  const { href } = location;
  beforeEach(() => history.replaceState({ router: 7 }, '', '?a=1&m-sort=since#part'));
  afterEach(() => history.replaceState(null, '', href));

  it('are the defaults where the address has no parameter', () => {
    expect(valuesUnder('m-').read()).to.deep.equal({ query: '', sort: 'since' });
    expect(valuesUnder('n-').read()).to.deep.equal({ query: '', sort: 'name' });
  });

  it('leave no parameter at their default; other parameters and the hash stay', () => {
    const { search, hash } = new URL(valuesUnder('m-').urlOf({ query: 'b', sort: 'name' }));
    expect(search + hash).to.equal('?a=1&m-query=b#part');
  });

  it('are renamed with their prefix, unless the address has some under the new one', () => {
    const searchOf = (url: string | undefined) => url && new URL(url).search;
    expect(searchOf(valuesUnder('m-').renamedUrl('n-'))).to.equal('?a=1&n-sort=since');
    expect(searchOf(valuesUnder('m-').renamedUrl(undefined))).to.equal('?a=1');
    expect(valuesUnder('o-').renamedUrl('n-')).to.equal(undefined);
    history.replaceState(null, '', '?m-sort=since&n-query=b');
    expect(searchOf(valuesUnder('m-').renamedUrl('n-'))).to.equal('?n-query=b');
  });

  it('have another key only when the address gives them other values', () => {
    const values = valuesUnder('m-');
    const key = values.key();
    history.replaceState(null, '', '?b=2&m-sort=since');
    expect(values.key()).to.equal(key);
    history.replaceState(null, '', '?m-sort=region');
    expect(values.key()).not.to.equal(key);
  });

  it('are written with the page router’s state; replacing stays at the history entry, pushing makes a new one', () => {
    const before = history.length;
    expect(changeAddress(withQuery('a=2'), false)).to.equal(true);
    expect([location.search, location.hash, history.length]).to.deep.equal(['?a=2', '#part', before]);
    expect(history.state).to.deep.equal({ router: 7 });
    const entry = entryNow();
    expect(changeAddress(withQuery('a=3'), true)).to.equal(true);
    expect(entryNow()).not.to.equal(entry);
    expect(history.state).to.deep.equal({ router: 7 });
  });

  it('that the browser refuses to write are reported as refused', () => {
    const refuse = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    Object.assign(history, { replaceState: refuse });
    try {
      expect(changeAddress(withQuery('a=2'), false)).to.equal(false);
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
    }
  });
});
