/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/**
 * One request as the server saw it. `open` until it is answered in full, or until the client leaves (`aborted`).
 * @typedef {{ path: string, method: string, headers: import('node:http').IncomingHttpHeaders, state: 'open' | 'answered' | 'aborted', body?: string }} LoggedRequest
 */

const longestWait = 8000;

/** The requests of each test, by its `?key=`. */
export class RequestLog {
  /** @type {Map<string, LoggedRequest[]>} */
  #requests = new Map();
  /** @type {Set<() => void>} */
  #watchers = new Set();

  /** @param {string} key */
  list(key) {
    return this.#requests.get(key) ?? [];
  }

  /**
   * @param {string} key
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  add(key, request, response) {
    /** @type {LoggedRequest} */
    const entry = { path: request.url ?? '', method: request.method ?? '', headers: request.headers, state: 'open' };
    this.#requests.set(key, [...this.list(key), entry]);
    response.once('close', () => {
      entry.state = response.writableFinished ? 'answered' : 'aborted';
      this.#notify();
    });
    this.#notify();
  }

  /**
   * Resolves when the key has `count` requests, in all or in one state: a test waits here instead of sleeping.
   * @param {string} key
   * @param {string} what `requests`, `open`, `answered` or `aborted`
   * @param {number} count
   * @returns {Promise<boolean>} false when it has not come to that within 8 s
   */
  async waitFor(key, what, count) {
    const isReached = () => {
      const found = this.list(key).filter(({ state }) => what === 'requests' || state === what).length;
      return what === 'open' ? found === count : found >= count;
    };
    if (isReached()) return true;
    return new Promise((resolve) => {
      /** @param {boolean} reached */
      const finish = (reached) => {
        clearTimeout(timer);
        this.#watchers.delete(check);
        resolve(reached);
      };
      const check = () => isReached() && finish(true);
      const timer = setTimeout(() => finish(false), longestWait);
      this.#watchers.add(check);
    });
  }

  #notify() {
    for (const check of [...this.#watchers]) check();
  }
}
