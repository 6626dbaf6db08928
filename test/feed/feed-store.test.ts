import { expect } from '@open-wc/testing';
import type { FeedSnapshot, FeedState } from '../../src/feed/feed-state.js';
import { FeedStore } from '../../src/feed/feed-store.js';
import { runTasks } from '../helpers/fake-clock.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';
import { adoptFeed, readFeed } from '../helpers/read-feed.js';

/** A subscriber that records the states; `settled` resolves with the next answer. */
function follow(store: FeedStore, url: string) {
  const states: string[] = [];
  let settle: (() => void) | undefined;
  const leave = store.subscribe(url, ({ status }) => {
    states.push(status);
    if (status !== 'loading') settle?.();
  });
  return { states, leave, settled: () => new Promise<void>((resolve) => (settle = resolve)) };
}

describe('FeedStore', () => {
  let store: FeedStore;
  beforeEach(() => void (store = new FeedStore()));

  it('gives the feed, and the records that were left out with their reasons', async () => {
    const { feed, issues, stale } = await readFeed(store, new HostileFeed('sample.json').url);
    expect(feed.members.map(({ id }) => id)).to.deep.equal(['invented-gu', 'invented-si', 'invented-gun']);
    expect(new Set(issues.map(({ path }) => path.slice(0, 2).join('.')))).to.deep.equal(new Set(['members.3']));
    expect(stale).to.be.false;
  });

  const faults = {
    html: { code: 'not-json', retryable: true },
    empty: { code: 'not-json', retryable: true },
    'broken-json': { code: 'not-json', retryable: true },
    'bad-envelope': { code: 'invalid', retryable: false },
    'newer-version': { code: 'invalid', retryable: false },
    status: { code: 'http', retryable: true },
    'status?code=404': { code: 'http', retryable: false },
    reset: { code: 'offline', retryable: true },
    truncated: { code: 'offline', retryable: true },
  };
  for (const [path, outcome] of Object.entries(faults)) {
    it(`${path} is ${outcome.code}, and the next reader requests again`, async () => {
      const feed = new HostileFeed(path);
      expect(await failureOf(readFeed(store, feed.url))).to.include(outcome);
      // A browser may try once more by itself after a connection that broke.
      const before = (await feed.requests()).length;
      expect(await failureOf(readFeed(store, feed.url))).to.include(outcome);
      expect((await feed.requests()).length).to.be.greaterThan(before);
    });
  }

  it('a newer version is named with the one that is read', async () => {
    const { message } = await failureOf(readFeed(store, new HostileFeed('newer-version').url));
    expect(message).to.contain('version 2').and.to.contain('version 1');
  });

  it('a failure is never kept: the next reader gets the feed', async () => {
    const feed = new HostileFeed('steps?steps=status,sample.json');
    await failureOf(readFeed(store, feed.url));
    expect((await readFeed(store, feed.url)).stale).to.be.false;
  });

  it('one request serves readers before and after the answer', async () => {
    const feed = new HostileFeed('sample.json');
    const [first, second] = await Promise.all([readFeed(store, feed.url), readFeed(store, feed.url)]);
    expect(second === first).to.be.true;
    expect((await readFeed(store, feed.url)) === first).to.be.true;
    expect(await feed.requests('answered:1')).to.have.length(1);
  });

  it('the request ends with its last reader, and not before', async () => {
    const feed = new HostileFeed('held');
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    const outcomes = [first, second].map(({ signal }) => readFeed(store, feed.url, signal).catch(() => 'left'));
    await feed.requests('open:1');
    first.abort();
    expect(await outcomes[0]).to.equal('left');
    const late = readFeed(store, feed.url, third.signal).catch(() => 'left');
    second.abort();
    expect((await feed.requests('open:1'))[0]?.state).to.equal('open');
    third.abort();
    expect(await late).to.equal('left');
    expect((await feed.requests('aborted:1')).length).to.equal(1);
  });

  it('a subscriber that stays when others leave gets the feed', async () => {
    const feed = new HostileFeed('held');
    const leaving = new AbortController();
    const left = readFeed(store, feed.url, leaving.signal).catch(() => 'left');
    const stayed = readFeed(store, feed.url);
    await feed.requests('open:1');
    leaving.abort();
    await feed.release();
    expect(await left).to.equal('left');
    expect((await stayed).feed.members).to.have.length(3);
  });

  it('a subscriber after the last one has left starts a new request', async () => {
    const feed = new HostileFeed('held');
    const leaving = new AbortController();
    const left = readFeed(store, feed.url, leaving.signal).catch(() => 'left');
    await feed.requests('open:1');
    leaving.abort();
    const next = readFeed(store, feed.url);
    expect(await left).to.equal('left');
    await feed.requests('aborted:1');
    await feed.requests('open:1');
    await feed.release();
    expect((await next).feed.members).to.have.length(3);
  });

  it('reports its states in order: loading, then the answer', async () => {
    const feed = new HostileFeed('steps?steps=status,sample.json');
    const { states, settled } = follow(store, feed.url);
    await settled();
    store.refresh(feed.url);
    await settled();
    expect(states).to.deep.equal(['loading', 'error', 'loading', 'ready']);
  });

  it('gives a later subscriber the known answer, after subscribing', async () => {
    const feed = new HostileFeed('sample.json');
    await readFeed(store, feed.url);
    const { states, settled } = follow(store, feed.url);
    expect(states).to.deep.equal(['loading']);
    await settled();
    expect(states).to.deep.equal(['loading', 'ready']);
    expect(await feed.requests()).to.have.length(1);
  });

  it('reports nothing after unsubscribing, neither a known answer nor a pending one', async () => {
    const feed = new HostileFeed('held');
    const early = follow(store, feed.url);
    const staying = readFeed(store, feed.url);
    early.leave();
    await feed.requests('open:1');
    await feed.release();
    await staying;
    const late = follow(store, feed.url);
    late.leave();
    await runTasks();
    expect([early.states, late.states]).to.deep.equal([['loading'], ['loading']]);
  });

  it('reports a good answer to another’s request to subscribers with an error, but no second error', async () => {
    const feed = new HostileFeed('steps?steps=status,status,sample.json');
    const failed = follow(store, feed.url);
    await failed.settled();
    await failureOf(readFeed(store, feed.url));
    expect(failed.states).to.deep.equal(['loading', 'error']);
    await readFeed(store, feed.url);
    expect(failed.states).to.deep.equal(['loading', 'error', 'ready']);
  });

  it('a refresh reaches every subscriber of the URL, and no other, with one request', async () => {
    const feed = new HostileFeed('sample.json');
    const [one, gone, two] = [follow(store, feed.url), follow(store, feed.url), follow(store, feed.url)];
    const other = follow(store, new HostileFeed('sample.json').url);
    await Promise.all([one, gone, two, other].map(({ settled }) => settled()));
    gone.leave();
    store.refresh(feed.url);
    await Promise.all([one.settled(), two.settled()]);
    const twice = ['loading', 'ready', 'loading', 'ready'];
    expect([one, gone, two, other].map(({ states }) => states)).to.deep.equal([
      twice,
      ['loading', 'ready'],
      twice,
      ['loading', 'ready'],
    ]);
    expect(await feed.requests('answered:2')).to.have.length(2);
  });

  it('a refresh while a request is pending starts no second one', async () => {
    const feed = new HostileFeed('held');
    const answer = readFeed(store, feed.url);
    await feed.requests('open:1');
    store.refresh(feed.url);
    await feed.release();
    await answer;
    expect(await feed.requests()).to.have.length(1);
  });

  it('a refresh that fails leaves the last good feed, marked stale, and the next reader requests again', async () => {
    const feed = new HostileFeed('steps?steps=sample.json,status,sample.json');
    const good = await readFeed(store, feed.url);
    store.refresh(feed.url);
    const stale = await readFeed(store, feed.url);
    expect(stale).to.deep.equal({ ...good, stale: true });
    expect((await readFeed(store, feed.url)).stale).to.be.false;
    expect(await feed.requests()).to.have.length(3);
  });

  it('gives the first members of a large feed while the others are loading, also to later subscribers', async () => {
    const feed = new HostileFeed('halves?count=1000');
    const first = await new Promise<FeedSnapshot>((resolve) => {
      store.subscribe(feed.url, (state) => state.status === 'loading' && state.first && resolve(state.first));
    });
    expect(first.feed.members.length).to.be.greaterThan(0).and.lessThan(1000);
    const states: FeedState[] = [];
    store.subscribe(feed.url, (state) => states.push(state));
    expect(states).to.deep.equal([{ status: 'loading', first }]);
    const whole = readFeed(store, feed.url);
    await feed.release();
    expect((await whole).feed.members).to.have.length(1000);
  });

  describe('with a feed of the page’s own', () => {
    it('validates each object once', async () => {
      const sample = await readSample();
      const first = await adoptFeed(store, sample);
      expect(first.feed.members).to.have.length(3);
      expect(first.issues).not.to.be.empty;
      expect(await adoptFeed(store, sample)).to.equal(first);
    });

    it('validates it again on request', async () => {
      const sample = await readSample();
      const first = await adoptFeed(store, sample);
      expect(await adoptFeed(store, sample, true)).not.to.equal(first);
    });

    for (const given of [{}, [], 'feed', 7, true]) {
      it(`refuses ${JSON.stringify(given)}`, async () => {
        expect(await failureOf(adoptFeed(store, given))).to.include({ code: 'invalid', retryable: false });
      });
    }
  });
});
