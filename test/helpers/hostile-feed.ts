// Unbundled, the validator is a hundred files: they load before the first test, not within its time limit.
import '../../src/schema/parse-feed.js';
import type { Feed } from '../../src/schema/types.js';

export interface LoggedRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly state: 'open' | 'answered' | 'aborted';
}

interface Log {
  readonly requests: readonly LoggedRequest[];
  readonly reached: boolean;
}

let number = 0;
const realFetch = globalThis.fetch.bind(globalThis);

/** One answer of the server of hostile feeds, under a key of its own, and the requests that the server received. */
export class HostileFeed {
  readonly key = `${Date.now()}-${Math.random().toString(36).slice(2)}-${(number += 1)}`;
  readonly url: string;

  /** @param path the answer's name and query, for example `status?code=500`. */
  constructor(path: string, origin = location.origin) {
    const url = new URL(`/__feed/${path}`, origin);
    url.searchParams.set('key', this.key);
    this.url = url.href;
  }

  /** The requests; with `until` (`aborted:1`, `requests:2`…), once that is reached, or an error. */
  async requests(until = ''): Promise<readonly LoggedRequest[]> {
    const answer = await realFetch(`/__feed/log?key=${this.key}&await=${until}`);
    const { requests, reached } = (await answer.json()) as Log;
    if (!reached) throw new Error(`${until} was not reached: ${requests.map(({ state }) => state).join()}`);
    return requests;
  }

  /** Releases the answers that `held` holds back. */
  async release(): Promise<void> {
    await realFetch(`/__feed/release?key=${this.key}`);
  }
}

/** The invented feed with three members and one bad record. */
export const readSample = async (): Promise<Feed> => (await (await realFetch('/__feed/sample.json')).json()) as Feed;
