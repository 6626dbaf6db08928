import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {{ members: { id: string, region?: string }[], version: number }} FeedFile */

const maxWaitMs = 60_000;
const maxVisits = 1000;

/** Feeds that answer like real hosts with problems, with facts of the real feed only, and the feed of an invented network. */
export class DemoFeeds {
  #feedFile;
  #otherFeedFile;
  /** How often each visit has requested the feed that fails the second time. @type {Map<string, number>} */
  #visits = new Map();

  /** @param {string} widgets the folder that holds `feed.json` */
  constructor(widgets) {
    this.#feedFile = path.join(widgets, 'feed.json');
    this.#otherFeedFile = path.join(widgets, '..', 'other-network', 'feed.json');
  }

  /**
   * Answers a request under `/demo-feeds/`.
   * @param {URL} url
   * @param {ServerResponse} response
   * @returns {Promise<boolean>} false when there is no such feed
   */
  async answer(url, response) {
    const name = url.pathname.slice('/demo-feeds/'.length);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    switch (name) {
      case '500':
        sendText(response, 500, 'text/plain', 'The server has an error.');
        return true;
      case 'html':
        sendText(
          response,
          200,
          'text/html',
          '<!doctype html><title>Sign in</title><p>Please sign in to this network.</p>',
        );
        return true;
      case 'slow':
        return this.#answerSlowly(url, response);
      case 'once.json':
        return this.#answerOnce(url, response);
      case 'empty.json':
        return this.#send(response, (feed) => ({ ...feed, members: [] }));
      case 'region.json':
        return this.#send(response, (feed) =>
          keepMembers(feed, (member) => member.region === url.searchParams.get('region')),
        );
      case 'member.json':
        return this.#send(response, (feed) => keepMembers(feed, (member) => member.id === url.searchParams.get('id')));
      case 'newer.json':
        return this.#send(response, (feed) => ({ ...feed, version: 2 }));
      case 'one-bad-record.json':
        return this.#send(response, spoilFirstRecord);
      case 'other-network.json':
        return this.#send(response, (feed) => feed, this.#otherFeedFile);
      default:
        return false;
    }
  }

  /**
   * @param {URL} url
   * @param {ServerResponse} response
   */
  async #answerSlowly(url, response) {
    const milliseconds = Number(url.searchParams.get('ms') ?? 3000);
    const closed = new AbortController();
    response.on('close', () => {
      closed.abort();
    });
    try {
      await wait(Math.min(Number.isFinite(milliseconds) ? Math.max(milliseconds, 0) : 0, maxWaitMs), undefined, {
        signal: closed.signal,
      });
    } catch {
      return true;
    }
    return this.#send(response, (feed) => feed);
  }

  /**
   * Answers the first request of a visit, refuses the second, and answers the later ones, such as a retry.
   * @param {URL} url
   * @param {ServerResponse} response
   */
  async #answerOnce(url, response) {
    const visit = url.searchParams.get('visit') ?? '';
    const count = (this.#visits.get(visit) ?? 0) + 1;
    if (this.#visits.size >= maxVisits) this.#visits.clear();
    this.#visits.set(visit, count);
    if (count !== 2) return this.#send(response, (feed) => feed);
    sendText(response, 503, 'text/plain', 'The server is down for maintenance.');
    return true;
  }

  /**
   * @param {ServerResponse} response
   * @param {(feed: FeedFile) => unknown} change
   * @param {string} file
   */
  async #send(response, change, file = this.#feedFile) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return false;
    /** @type {FeedFile} */
    const feed = JSON.parse(text);
    sendText(response, 200, 'application/json', JSON.stringify(change(feed)));
    return true;
  }
}

/**
 * @param {FeedFile} feed
 * @param {(member: FeedFile['members'][number]) => boolean} keep
 */
function keepMembers(feed, keep) {
  return { ...feed, members: feed.members.filter(keep) };
}

/**
 * Four members, the first with a link that the schema refuses.
 * @param {FeedFile} feed
 */
function spoilFirstRecord(feed) {
  const [first, ...others] = feed.members.slice(0, 4);
  return { ...feed, members: [{ ...first, website: 'javascript:void 0' }, ...others] };
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string} body
 */
function sendText(response, status, type, body) {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
