import { expect } from '@open-wc/testing';
import { feedSource } from '../../src/feed/feed-source.js';

describe('feedSource', () => {
  const link = document.createElement('link');
  link.rel = 'ssegov-feed';
  link.setAttribute('href', '/linked.json');
  afterEach(() => link.remove());

  it('takes src first, from the page’s address', () => {
    document.head.append(link);
    expect(feedSource('feeds/one.json', 'https://cdn.example/')).to.equal(
      new URL('feeds/one.json', document.baseURI).href,
    );
  });

  it('takes the page’s link next', () => {
    document.head.append(link);
    expect(feedSource('', 'https://cdn.example/')).to.equal(`${location.origin}/linked.json`);
    expect(feedSource(null, 'https://cdn.example/')).to.equal(`${location.origin}/linked.json`);
  });

  for (const empty of ['', ' ', '#', '#top']) {
    it(`counts "${empty}" as none, and tries the next`, () => {
      const blank = document.createElement('link');
      blank.rel = 'ssegov-feed';
      blank.setAttribute('href', empty);
      document.head.append(blank);
      expect(feedSource(empty, 'https://cdn.example/1/')).to.equal('https://cdn.example/1/feed.json');
      document.head.append(link);
      expect(feedSource(empty, 'https://cdn.example/1/')).to.equal(`${location.origin}/linked.json`);
      blank.remove();
    });
  }

  it('takes feed.json beside the script last', () => {
    expect(feedSource(undefined, 'https://cdn.example/1/')).to.equal('https://cdn.example/1/feed.json');
  });

  it('has none where nothing gives one, where src is not a URL, and where the link has no href', () => {
    expect(feedSource(undefined, undefined)).to.equal(undefined);
    expect(feedSource('https://:0', 'https://cdn.example/')).to.equal(undefined);
    const empty = document.createElement('link');
    empty.rel = 'ssegov-feed';
    document.head.append(empty);
    expect(feedSource(undefined, undefined)).to.equal(undefined);
    empty.remove();
  });
});
