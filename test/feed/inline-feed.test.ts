import { expect } from '@open-wc/testing';
import { FeedStore } from '../../src/feed/feed-store.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { readFeed } from '../helpers/read-feed.js';

describe('a feed in the page', () => {
  const scripts: Element[] = [];
  afterEach(() => scripts.splice(0).forEach((script) => script.remove()));

  /** As `feedScript` writes it. */
  function put(text: string, url: string): void {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset['ssegovFeed'] = url;
    script.textContent = text;
    document.head.append(script);
    scripts.push(script);
  }

  it('is read instead of its URL, which may be relative', async () => {
    const source = new HostileFeed('sample.json');
    put(JSON.stringify(await readSample()), source.url.replace(location.origin, ''));
    expect((await readFeed(new FeedStore(), source.url)).feed.members).to.have.length(3);
    expect(await source.requests()).to.deep.equal([]);
  });

  const broken: Readonly<Record<string, string>> = {
    'is cut off': '{"version":1,"mem',
    'is empty': '',
    'is no feed': '{"version":1}',
    'is of a newer version': '{"version":2}',
  };
  for (const [what, text] of Object.entries(broken)) {
    it(`that ${what} is asked for at its URL`, async () => {
      const source = new HostileFeed('sample.json');
      put(text, source.url);
      expect((await readFeed(new FeedStore(), source.url)).feed.members).to.have.length(3);
      expect(await source.requests()).to.have.length(1);
    });
  }

  it('is no feed for another URL, and one whose URL is none is ignored', async () => {
    const source = new HostileFeed('sample.json');
    put('{"version":1}', 'http://[');
    put('{"version":1}', 'https://other.example/feed.json');
    await readFeed(new FeedStore(), source.url);
    expect(await source.requests()).to.have.length(1);
  });
});
