import type { LoggedRequest } from './hostile-feed.js';

export interface ReceivedForm extends LoggedRequest {
  readonly body?: string;
}

let number = 0;
const realFetch = globalThis.fetch.bind(globalThis);

/** This machine by its other host name, which is another origin. */
export const otherOrigin = (): string =>
  `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

/** One answer of the form server, under a key of its own, and what the server has received. */
export class FormTarget {
  readonly key = `${Date.now()}-${Math.random().toString(36).slice(2)}-${(number += 1)}`;
  readonly url: string;

  /** @param path the answer's name and query, for example `status?code=500`. */
  constructor(path: string, origin = location.origin) {
    this.url = `${origin}/__form/${this.key}/${path}`;
  }

  /** The requests, preflights included. */
  async everything(): Promise<readonly ReceivedForm[]> {
    const answer = await realFetch(`/__form/${this.key}/log?await=`);
    return ((await answer.json()) as { requests: ReceivedForm[] }).requests;
  }

  /** The requests without preflights; with `until` (`aborted:1`, `requests:2`…), once that is reached, or an error. */
  async received(until = ''): Promise<readonly ReceivedForm[]> {
    const answer = await realFetch(`/__form/${this.key}/log?await=${until}`);
    const { requests, reached } = (await answer.json()) as { requests: ReceivedForm[]; reached: boolean };
    if (!reached) throw new Error(`${until} was not reached: ${requests.map(({ state }) => state).join()}`);
    return requests.filter(({ method }) => method !== 'OPTIONS');
  }

  /** The fields of the only form that has arrived. */
  async fields(): Promise<Readonly<Record<string, readonly string[]>>> {
    const [only, ...more] = await this.received('requests:1');
    if (!only || more.length > 0) throw new Error(`${more.length + 1} requests have arrived.`);
    const form = new URLSearchParams(only.body);
    return Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]));
  }
}
