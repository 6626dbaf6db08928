import { expect } from '@open-wc/testing';
import { enterRegistry, type PageRegistry } from '../../src/feed/page-registry.js';
import { requestFeed } from '../../src/feed/request-feed.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';
import { readText } from '../helpers/read-text.js';

describe('a request that began early', () => {
  const registry: PageRegistry = enterRegistry({
    version: 'test',
    base: `${location.origin}/`,
    early: new Map(),
    watching: false,
    load: () => Promise.resolve(),
  });

  /** The request that a door starts for each element that it finds. */
  const start = ({ url }: HostileFeed) => {
    const abort = new AbortController();
    const response = requestFeed(url, abort.signal);
    response.catch(() => undefined);
    registry.early.set(url, { response, abort });
  };

  it('is taken over once: the second reading makes its own request', async () => {
    const feed = new HostileFeed('sample.json');
    start(feed);
    const { signal } = new AbortController();
    const [first, second] = await Promise.all([readText(feed.url, { signal }), readText(feed.url, { signal })]);
    expect(first).to.equal(second);
    expect(await feed.requests('answered:2')).to.have.length(2);
  });

  it('stays known once it is taken over, so that no door starts another', async () => {
    const feed = new HostileFeed('sample.json');
    start(feed);
    await readText(feed.url);
    expect(registry.early.has(feed.url)).to.be.true;
    expect(registry.early.get(feed.url)).to.equal(undefined);
    expect(await feed.requests('answered:1')).to.have.length(1);
  });

  it('is bound by the same limits, and ended by them', async () => {
    const feed = new HostileFeed('never');
    start(feed);
    expect(await failureOf(readText(feed.url, { limits: { idle: 200 } }))).to.include({ code: 'timeout' });
    await feed.requests('aborted:1');
  });

  it('that fails is the reader’s failure', async () => {
    const feed = new HostileFeed('reset');
    start(feed);
    expect(await failureOf(readText(feed.url))).to.include({ code: 'offline' });
  });

  it('a fresh read does not take it', async () => {
    const feed = new HostileFeed('sample.json');
    start(feed);
    await readText(feed.url, { fresh: true });
    expect(await feed.requests('requests:2')).to.have.length(2);
    registry.early.delete(feed.url);
  });
});
