import { expect } from '@open-wc/testing';
import { FeedStore } from '../../src/feed/feed-store.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';

const staying = () => new AbortController().signal;

describe('FeedStore', () => {
  let store: FeedStore;
  beforeEach(() => void (store = new FeedStore()));

  it('gives the feed, and the records that were left out with their reasons', async () => {
    const { feed, issues, stale } = await store.read(new HostileFeed('sample.json').url, staying());
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
    it(`${path} is ${outcome.code}, and the next reader asks again`, async () => {
      const feed = new HostileFeed(path);
      expect(await failureOf(store.read(feed.url, staying()))).to.include(outcome);
      // A browser may try once more by itself after a connection that broke.
      const before = (await feed.requests()).length;
      expect(await failureOf(store.read(feed.url, staying()))).to.include(outcome);
      expect((await feed.requests()).length).to.be.greaterThan(before);
    });
  }

  it('a newer version is named with the one that is read', async () => {
    const { message } = await failureOf(store.read(new HostileFeed('newer-version').url, staying()));
    expect(message).to.contain('version 2').and.to.contain('version 1');
  });

  it('a failure is never kept: the next reader has the feed', async () => {
    const feed = new HostileFeed('steps?steps=status,sample.json');
    await failureOf(store.read(feed.url, staying()));
    expect((await store.read(feed.url, staying())).stale).to.be.false;
  });

  it('one request serves readers before and after the answer', async () => {
    const feed = new HostileFeed('sample.json');
    const [first, second] = await Promise.all([store.read(feed.url, staying()), store.read(feed.url, staying())]);
    expect(second === first).to.be.true;
    expect((await store.read(feed.url, staying())) === first).to.be.true;
    expect(await feed.requests('answered:1')).to.have.length(1);
  });

  it('the request ends with its last reader, and not before', async () => {
    const feed = new HostileFeed('held');
    const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
    const outcomes = [first, second].map(({ signal }) => store.read(feed.url, signal).catch(() => 'left'));
    await feed.requests('open:1');
    first.abort();
    expect(await outcomes[0]).to.equal('left');
    const late = store.read(feed.url, third.signal).catch(() => 'left');
    second.abort();
    expect((await feed.requests('open:1'))[0]?.state).to.equal('open');
    third.abort();
    expect(await late).to.equal('left');
    expect((await feed.requests('aborted:1')).length).to.equal(1);
  });

  it('who stays when others leave has the feed', async () => {
    const feed = new HostileFeed('held');
    const leaving = new AbortController();
    const left = store.read(feed.url, leaving.signal).catch(() => 'left');
    const stayed = store.read(feed.url, staying());
    await feed.requests('open:1');
    leaving.abort();
    await feed.release();
    expect(await left).to.equal('left');
    expect((await stayed).feed.members).to.have.length(3);
  });

  it('who comes after the last one left starts a request of its own', async () => {
    const feed = new HostileFeed('held');
    const leaving = new AbortController();
    const left = store.read(feed.url, leaving.signal).catch(() => 'left');
    await feed.requests('open:1');
    leaving.abort();
    const next = store.read(feed.url, staying());
    expect(await left).to.equal('left');
    await feed.requests('aborted:1');
    await feed.requests('open:1');
    await feed.release();
    expect((await next).feed.members).to.have.length(3);
  });

  it('a refresh reaches every subscriber of the URL, and no other', async () => {
    const feed = new HostileFeed('sample.json');
    const told: string[] = [];
    store.subscribe(feed.url, () => told.push('one'));
    const leave = store.subscribe(feed.url, () => told.push('gone'));
    store.subscribe(feed.url, () => told.push('two'));
    store.subscribe('https://other.example/', () => told.push('other'));
    leave();
    store.refresh(feed.url);
    expect(told).to.deep.equal(['one', 'two']);
  });

  it('a refresh while a request is under way starts no second one', async () => {
    const feed = new HostileFeed('held');
    const answer = store.read(feed.url, staying());
    await feed.requests('open:1');
    let told = 0;
    store.subscribe(feed.url, () => (told += 1));
    store.refresh(feed.url);
    expect(told).to.equal(0);
    await feed.release();
    await answer;
    expect(await feed.requests()).to.have.length(1);
  });

  it('a refresh that fails leaves the last good feed, marked stale, and the next reader asks again', async () => {
    const feed = new HostileFeed('steps?steps=sample.json,status,sample.json');
    const good = await store.read(feed.url, staying());
    store.refresh(feed.url);
    const stale = await store.read(feed.url, staying(), true);
    expect(stale).to.deep.equal({ ...good, stale: true });
    expect((await store.read(feed.url, staying())).stale).to.be.false;
    expect(await feed.requests()).to.have.length(3);
  });

  describe('with a feed of the page’s own', () => {
    it('validates it, once an object', async () => {
      const sample = await readSample();
      const first = await store.adopt(sample);
      expect(first.feed.members).to.have.length(3);
      expect(first.issues).not.to.be.empty;
      expect(await store.adopt(sample)).to.equal(first);
    });

    it('validates it anew when asked', async () => {
      const sample = await readSample();
      const first = await store.adopt(sample);
      expect(await store.adopt(sample, true)).not.to.equal(first);
    });

    for (const given of [{}, [], 'feed', 7, true]) {
      it(`refuses ${JSON.stringify(given)}`, async () => {
        expect(await failureOf(store.adopt(given))).to.include({ code: 'invalid', retryable: false });
      });
    }
  });
});
