import { expect } from '@open-wc/testing';
import { joinQuery, splitQuery } from '../../src/address/own-parameters.js';

const names = ['query', 'region'];

describe('the parameters of a directory in a query string', () => {
  it('are the known ones under its prefix; of a repeated parameter the first counts', () => {
    const { own, others } = splitQuery('?m-query=a&m-query=b&m-other=1&region=2&M-region=3', 'm-', names);
    expect(own).to.deep.equal({ query: 'a' });
    expect(others).to.deep.equal(['m-other=1', 'region=2', 'M-region=3']);
  });

  it('are decoded, and cut off after 500 characters', () => {
    const { own } = splitQuery(`?m-query=%EA%B0%80+b&m-region=${'x'.repeat(900)}`, 'm-', names);
    expect(own['query']).to.equal('가 b');
    expect(own['region']).to.have.length(500);
  });

  it('come after the page’s own, which stay as they are written', () => {
    const others = ['flag', 'b=%20x', '%zz', '&&='.slice(1)];
    expect(joinQuery(others, 'm-', { query: 'a&b' })).to.equal('flag&b=%20x&%zz&&=&m-query=a%26b');
    expect(joinQuery([], 'm-', {})).to.equal('');
  });

  it('are read back as they were written', () => {
    const own = { query: '100% & more', region: 'KR-11 KR-41' };
    expect(splitQuery(`?${joinQuery(['a=1'], 'm-', own)}`, 'm-', names)).to.deep.equal({ own, others: ['a=1'] });
  });
});
