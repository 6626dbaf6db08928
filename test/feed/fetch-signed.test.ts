import { expect } from '@open-wc/testing';
import { loadLastGood } from '../../src/feed/last-good.js';
import { FeedStore } from '../../src/feed/feed-store.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';
import { readFeed } from '../helpers/read-feed.js';

describe('a feed for which the page gives a key', () => {
  let key = '';
  const links: HTMLLinkElement[] = [];
  before(async () => void (key = await (await fetch('/__feed/signed.key')).text()));
  afterEach(() => {
    for (const link of links.splice(0)) link.remove();
  });

  function demand(url: string, dataKey = key): HTMLLinkElement {
    const link = Object.assign(document.createElement('link'), { rel: 'ssegov-feed', href: url });
    link.dataset['key'] = dataKey;
    document.head.append(link);
    links.push(link);
    return link;
  }
  function signed(query = '', dataKey = key): HostileFeed {
    const feed = new HostileFeed(`signed.json?${query}`);
    demand(feed.url, dataKey);
    return feed;
  }
  async function waitForKept(url: string): Promise<void> {
    while ((await loadLastGood(url, key)) === undefined);
  }

  it('is shown with its signature', async () => {
    const { feed, stale } = await readFeed(new FeedStore(), signed().url);
    expect(feed.members.map(({ id }) => id)).to.deep.equal(['invented-gu', 'invented-si', 'invented-gun']);
    expect(stale).to.be.false;
  });

  it('is verified by its bytes: a byte order mark is part of them', async () => {
    expect((await readFeed(new FeedStore(), signed('bom=1').url)).feed.members).to.have.length(3);
  });

  it('without a key needs no signature, and nobody asks for one', async () => {
    const feed = new HostileFeed('signed.json?sig=wrong');
    expect((await readFeed(new FeedStore(), feed.url)).feed.members).to.have.length(3);
    expect(
      (await feed.requests('answered:1')).map(({ path }) => new URL(path, location.origin).pathname),
    ).to.deep.equal(['/__feed/signed.json']);
  });

  const otherKey = btoa(String.fromCharCode(...Array<number>(32).fill(9)));
  const faults: Record<string, readonly [query: string, key?: string]> = {
    'with one changed letter': ['changed-from=1'],
    'with an empty signature': ['sig='],
    'with a signature that is no Base64': ['sig=%3Chtml%3E'],
    'with a signature that is too short': ['sig=AAAA'],
    'with the signature of another text': ['wrong-until=9'],
    'with a page for a signature': [`sig=${'A'.repeat(300)}`],
    'with the signature of another key': ['', otherKey],
    'with an empty key': ['', ''],
    'with a key that is no Base64': ['', '키'],
    'with a key of a wrong length': ['', 'AAAA'],
  };
  for (const [name, [query, dataKey]] of Object.entries(faults)) {
    it(`${name} is the error signature, not retryable, and not kept`, async () => {
      const feed = signed(query, dataKey);
      expect(await failureOf(readFeed(new FeedStore(), feed.url))).to.include({ code: 'signature', retryable: false });
      expect(await loadLastGood(feed.url, dataKey)).to.equal(undefined);
      expect(await loadLastGood(feed.url)).to.equal(undefined);
    });
  }

  it('without a signature file is the error signature', async () => {
    const feed = new HostileFeed('sample.json');
    demand(feed.url);
    expect(await failureOf(readFeed(new FeedStore(), feed.url))).to.include({ code: 'signature', retryable: false });
  });

  it('whose own request fails has the error of that', async () => {
    const feed = new HostileFeed('status');
    demand(feed.url);
    expect(await failureOf(readFeed(new FeedStore(), feed.url))).to.include({ code: 'http', retryable: true });
  });

  it('that only one cache has anew is requested again, with its signature', async () => {
    const feed = signed('wrong-until=1');
    expect((await readFeed(new FeedStore(), feed.url)).stale).to.be.false;
    expect(await feed.requests('answered:4')).to.have.length(4);
  });

  it('never replaces the last good one when its signature is wrong, and that is shown as stale', async () => {
    const feed = signed('changed-from=2');
    await readFeed(new FeedStore(), feed.url);
    await waitForKept(feed.url);
    const kept = await loadLastGood(feed.url, key);
    const { feed: shown, stale } = await readFeed(new FeedStore(), feed.url);
    expect(stale).to.be.true;
    expect(JSON.stringify(shown)).not.to.contain('Imvented');
    expect(await loadLastGood(feed.url, key)).to.equal(kept);
  });

  it('does not fall back on a copy that was kept without a key', async () => {
    const feed = new HostileFeed('signed.json?sig=wrong');
    await readFeed(new FeedStore(), feed.url);
    while ((await loadLastGood(feed.url)) === undefined);
    demand(feed.url);
    expect(await failureOf(readFeed(new FeedStore(), feed.url))).to.include({ code: 'signature' });
  });

  it('is asked for again when the page gives a key after it was read without one', async () => {
    const feed = new HostileFeed('signed.json?sig=wrong');
    const store = new FeedStore();
    await readFeed(store, feed.url);
    demand(feed.url);
    expect(await failureOf(readFeed(store, feed.url))).to.include({ code: 'signature' });
  });

  for (const [query, shows] of [
    ['', true],
    ['&changed-from=1', false],
  ] as const) {
    it(`shows ${shows ? 'all members of a large one' : 'no member of a large one that was changed'}, the first ones too`, async () => {
      const feed = signed(`members=400${query}`);
      const states: FeedState[] = [];
      await new Promise<void>((resolve) => {
        new FeedStore().subscribe(feed.url, (state) => {
          states.push(state);
          if (state.status !== 'loading') resolve();
        });
      });
      expect(states.some((state) => state.status === 'loading' && state.first)).to.equal(shows);
      const [last] = states.slice(-1);
      expect(last?.status === 'ready' ? last.feed.members.length : 0).to.equal(shows ? 400 : 0);
    });
  }

  describe('in a browser that cannot check it', () => {
    const { subtle } = crypto;
    afterEach(() => void Reflect.deleteProperty(crypto, 'subtle'));
    const missing: Record<string, unknown> = {
      'because the page has no https:': undefined,
      'because it has no Ed25519': {
        importKey: () => Promise.reject(new DOMException('not here', 'NotSupportedError')),
        verify: subtle.verify.bind(subtle),
      },
    };
    for (const [name, value] of Object.entries(missing)) {
      it(`is not shown, ${name}, and the error says so`, async () => {
        Object.defineProperty(crypto, 'subtle', { configurable: true, value });
        const error = await failureOf(readFeed(new FeedStore(), signed().url));
        expect(error).to.include({ code: 'signature', retryable: false });
        expect(error.message).to.match(/https:|Ed25519/);
      });
    }
  });
});
