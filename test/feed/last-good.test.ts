import { expect } from '@open-wc/testing';
import { loadLastGood, saveLastGood } from '../../src/feed/last-good.js';
import { FeedStore } from '../../src/feed/feed-store.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';
import { readFeed } from '../helpers/read-feed.js';

const storage = Object.getOwnPropertyDescriptor(globalThis, 'caches');

function replaceStorage(value: unknown): void {
  Object.defineProperty(globalThis, 'caches', { configurable: true, value });
}

/** Until the text is saved. Only a test waits for that. */
async function waitForKept(url: string): Promise<string> {
  for (;;) {
    const text = await loadLastGood(url);
    if (text !== undefined) return text;
  }
}

describe('the last good feed', () => {
  afterEach(() => {
    if (storage) Object.defineProperty(globalThis, 'caches', storage);
    else Reflect.deleteProperty(globalThis, 'caches');
  });

  it('is kept across visits, shown as stale, and refreshed by the next reader', async () => {
    const feed = new HostileFeed('steps?steps=sample.json,status,sample.json');
    await readFeed(new FeedStore(), feed.url);
    await waitForKept(feed.url);
    const visit = new FeedStore();
    const { feed: shown, stale, issues } = await readFeed(visit, feed.url);
    expect(stale).to.be.true;
    expect(shown.updated).to.equal('2026-01-15T09:00:00+09:00');
    expect(issues).not.to.be.empty;
    expect((await readFeed(visit, feed.url)).stale).to.be.false;
  });

  for (const path of ['reset', 'html', 'bad-envelope', 'truncated']) {
    it(`is used for an answer that is ${path}`, async () => {
      const feed = new HostileFeed(`steps?steps=sample.json,${path}`);
      await readFeed(new FeedStore(), feed.url);
      await waitForKept(feed.url);
      expect((await readFeed(new FeedStore(), feed.url)).stale).to.be.true;
    });
  }

  it('is not used for another URL', async () => {
    const kept = new HostileFeed('sample.json');
    await readFeed(new FeedStore(), kept.url);
    await waitForKept(kept.url);
    await failureOf(readFeed(new FeedStore(), new HostileFeed('status').url));
  });

  it('is never an answer that was refused', async () => {
    const feed = new HostileFeed('bad-envelope');
    await failureOf(readFeed(new FeedStore(), feed.url));
    expect(await loadLastGood(feed.url)).to.equal(undefined);
  });

  for (const text of ['', '{"version":1', '{"version":1}', '<p>', 'null']) {
    it(`is ignored where storage holds ${text || 'nothing'} instead`, async () => {
      const feed = new HostileFeed('status');
      await saveLastGood(feed.url, text);
      expect(await loadLastGood(feed.url)).to.equal(text);
      expect(await failureOf(readFeed(new FeedStore(), feed.url))).to.include({ code: 'http' });
    });
  }

  it('is not given to a reader that has left', async () => {
    const feed = new HostileFeed('steps?steps=sample.json,never');
    await readFeed(new FeedStore(), feed.url);
    await waitForKept(feed.url);
    const leaving = new AbortController();
    const outcome = readFeed(new FeedStore(), feed.url, leaving.signal).catch((error: unknown) => error);
    await feed.requests('open:1');
    leaving.abort('gone');
    expect(await outcome).to.equal('gone');
  });

  const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  const storages: Record<string, unknown> = {
    'is missing': undefined,
    rejects: { open: refuse, match: refuse },
    throws: new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      },
    ),
    'opens but is full': { open: () => Promise.resolve({ put: refuse }), match: () => Promise.resolve(undefined) },
  };
  for (const [name, value] of Object.entries(storages)) {
    it(`is not needed for anything else where storage ${name}: feed, failure, and stale within the visit`, async () => {
      replaceStorage(value);
      const feed = new HostileFeed('steps?steps=status,sample.json,status');
      const store = new FeedStore();
      expect(await failureOf(readFeed(store, feed.url))).to.include({ code: 'http', retryable: true });
      expect((await readFeed(store, feed.url)).stale).to.be.false;
      store.refresh(feed.url);
      expect((await readFeed(store, feed.url)).stale).to.be.true;
    });
  }
});
