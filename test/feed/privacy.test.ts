import { expect } from '@open-wc/testing';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { readText } from '../helpers/read-text.js';

const otherOrigin = () => `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

async function requestOf(feed: HostileFeed) {
  await readText(feed.url);
  const requests = await feed.requests('requests:1');
  expect(requests).to.have.length(1);
  return requests[0]!;
}

describe('a request for a feed', () => {
  it('sends no cookie, even to its own origin', async () => {
    document.cookie = 'visitor=1; path=/';
    expect((await requestOf(new HostileFeed('sample.json'))).headers['cookie']).to.equal(undefined);
    document.cookie = 'visitor=; path=/; max-age=0';
  });

  it('sends no more of the page than its origin', async () => {
    const { referer } = (await requestOf(new HostileFeed('sample.json'))).headers;
    expect([undefined, `${location.origin}/`]).to.include(referer);
  });

  it('is one GET without a preflight, to another origin too', async () => {
    const { method, headers } = await requestOf(new HostileFeed('sample.json', otherOrigin()));
    expect(method).to.equal('GET');
    expect(headers['access-control-request-method']).to.equal(undefined);
    expect([undefined, `${location.origin}/`]).to.include(headers['referer']);
  });

  it('goes past the cache for a fresh read, again without a preflight', async () => {
    const feed = new HostileFeed('sample.json?cache=max-age%3D600', otherOrigin());
    const { signal } = new AbortController();
    await readText(feed.url, { signal });
    await readText(feed.url, { signal });
    // One request where the browser has a cache; a private window of WebKit has none.
    const before = await feed.requests('answered:1');
    await readText(feed.url, { signal, fresh: true });
    const requests = await feed.requests(`answered:${before.length + 1}`);
    expect(new Set(requests.map(({ method }) => method))).to.deep.equal(new Set(['GET']));
  });
});
