import { expect } from '@open-wc/testing';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { failureOf } from '../helpers/outcome.js';
import { readText as read } from '../helpers/read-text.js';

describe('fetchFeed', () => {
  it('gives the text of an answer', async () => {
    expect(await read(new HostileFeed('sample.json').url)).to.contain('invented-gu');
  });

  it('reads a feed of any content type', async () => {
    expect(await read(new HostileFeed('wrong-type?type=text/html').url)).to.contain('invented-gu');
  });

  it('drops a byte order mark', async () => {
    expect((await read(new HostileFeed('bom').url)).startsWith('{')).to.be.true;
  });

  it('gives an empty text for an empty answer', async () => {
    expect(await read(new HostileFeed('empty').url)).to.equal('');
  });

  it('follows a redirection', async () => {
    expect(await read(new HostileFeed('redirect?to=sample.json').url)).to.contain('invented-gu');
  });

  const statuses = { 400: false, 403: false, 404: false, 410: false, 408: true, 429: true, 500: true, 503: true };
  for (const [code, retryable] of Object.entries(statuses)) {
    it(`status ${code} is http, ${retryable ? 'retryable' : 'not retryable'}`, async () => {
      const failure = await failureOf(read(new HostileFeed(`status?code=${code}`).url));
      expect(failure).to.include({ code: 'http', retryable });
      expect(failure.message).to.contain(code);
    });
  }

  for (const name of ['reset', 'truncated', 'redirect-loop']) {
    it(`${name} is offline, retryable`, async () => {
      expect(await failureOf(read(new HostileFeed(name).url))).to.include({ code: 'offline', retryable: true });
    });
  }

  it('another origin without CORS is offline, with the address in the message', async () => {
    const { port, hostname } = location;
    const origin = `http://${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
    // The other origin must be reachable, or else the test proves nothing.
    expect(await read(new HostileFeed('sample.json', origin).url)).to.contain('invented-gu');
    const feed = new HostileFeed('sample.json?cors=none', origin);
    const failure = await failureOf(read(feed.url));
    expect(failure).to.include({ code: 'offline', retryable: true });
    expect(failure.message).to.contain(feed.url);
    expect(await feed.requests('requests:1')).to.have.length(1);
  });

  describe('where the page has replaced fetch', () => {
    const { fetch: real } = globalThis;
    afterEach(() => {
      globalThis.fetch = real;
    });
    /** An answer as Pretender, Mirage and Cypress give it: without a stream. */
    const answerWith = (text: string, headers: Record<string, string> = {}) => {
      globalThis.fetch = () =>
        Promise.resolve({
          ok: true,
          status: 200,
          headers: new Headers(headers),
          text: () => Promise.resolve(text),
        } as Response);
    };

    it('an answer without a stream is read', async () => {
      answerWith('\uFEFF{"version":1}');
      expect(await read('https://feeds.example/feed.json')).to.equal('{"version":1}');
    });

    it('an answer without a stream has the same limit, announced or not', async () => {
      const limits = { bytes: 100 };
      answerWith('x'.repeat(101));
      expect(await failureOf(read('https://feeds.example/feed.json', { limits }))).to.include({ code: 'too-large' });
      answerWith('', { 'content-length': '101' });
      expect(await failureOf(read('https://feeds.example/feed.json', { limits }))).to.include({ code: 'too-large' });
    });
  });

  it('an endless answer is too large, not retryable, and aborted', async () => {
    const feed = new HostileFeed('endless');
    expect(await failureOf(read(feed.url, { limits: { bytes: 1024 * 1024 } }))).to.include({
      code: 'too-large',
      retryable: false,
    });
    expect(await feed.requests('aborted:1')).to.have.length(1);
  });

  it('an answer that announces too much is refused before it is read', async () => {
    const limits = { bytes: 100 };
    expect(await failureOf(read(new HostileFeed('sample.json').url, { limits }))).to.include({ code: 'too-large' });
  });

  it('an answer just within the limit is read', async () => {
    const text = await read(new HostileFeed('sample.json').url);
    const limits = { bytes: new TextEncoder().encode(text).length };
    expect(await read(new HostileFeed('sample.json').url, { limits })).to.equal(text);
  });

  it('no answer is a timeout, retryable, and aborted', async () => {
    const feed = new HostileFeed('never');
    expect(await failureOf(read(feed.url, { limits: { idle: 200 } }))).to.include({ code: 'timeout', retryable: true });
    expect(await feed.requests('aborted:1')).to.have.length(1);
  });

  it('an abort ends the request and is not a failure of the feed', async () => {
    const feed = new HostileFeed('never');
    const controller = new AbortController();
    const reason = new Error('enough');
    const outcome = read(feed.url, controller).catch((error: unknown) => error);
    await feed.requests('open:1');
    controller.abort(reason);
    expect(await outcome).to.equal(reason);
    expect(await feed.requests('aborted:1')).to.have.length(1);
  });

  it('requests nothing where the signal is aborted already', async () => {
    const feed = new HostileFeed('sample.json');
    const outcome = await read(feed.url, { signal: AbortSignal.abort('gone') }).catch((error: unknown) => error);
    expect(outcome).to.equal('gone');
    expect(await feed.requests()).to.have.length(0);
  });
});
