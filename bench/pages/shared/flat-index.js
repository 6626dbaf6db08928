import { fold, toPattern } from './fold.js';
import { searched } from './rows.js';

/** Milliseconds of indexing between two turns of the event loop: half a frame, so that a key is never far behind. */
const slice = 8;

/** @returns {Promise<void>} The next task, after waiting input. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** The folded texts of all rows in one flat string, each closed by a line feed: one scan, no object a row. */
export class FlatIndex {
  #rows;
  /** @type {string[]} */
  #parts = [];
  #length = 0;
  #next = 0;
  #text = '';
  #ends;
  /** For each row, 1 where it meets the query. */
  #hits;
  #query = '';

  /** @param {readonly import('./rows.js').Row[]} rows */
  constructor(rows) {
    this.#rows = rows;
    this.#ends = new Uint32Array(rows.length);
    this.#hits = new Uint8Array(rows.length).fill(1);
  }

  /** Resolves when all is indexed; a search before that finishes the rest at once. */
  async build() {
    while (this.#advance(performance.now() + slice)) await nextTask();
  }

  /** @param {string} query */
  search(query) {
    this.#advance(Infinity);
    const folded = fold(query);
    if (folded === this.#query) return this.#hits;
    this.#query = folded;
    this.#hits.fill(folded ? 0 : 1);
    if (folded) this.#scan(toPattern(folded));
    return this.#hits;
  }

  /** @param {number} deadline @returns {boolean} Whether there is more to do. */
  #advance(deadline) {
    const rows = this.#rows;
    if (this.#text || !rows.length) return false;
    while (this.#next < rows.length) {
      const row = /** @type {import('./rows.js').Row} */ (rows[this.#next]);
      const part = `${searched.map((field) => fold(row[field])).join('\n')}\n`;
      this.#parts.push(part);
      this.#length += part.length;
      this.#ends[this.#next++] = this.#length;
      // Reading the clock costs as much as ten rows.
      if (this.#next % 64 === 0 && performance.now() > deadline) return true;
    }
    this.#text = this.#parts.join('');
    this.#parts = [];
    return false;
  }

  /** @param {string | RegExp} pattern */
  #scan(pattern) {
    const text = this.#text;
    const ends = this.#ends;
    let row = 0;
    let at = 0;
    for (;;) {
      if (typeof pattern === 'string') at = text.indexOf(pattern, at);
      else {
        pattern.lastIndex = at;
        at = pattern.exec(text)?.index ?? -1;
      }
      if (at < 0) return;
      while (/** @type {number} */ (ends[row]) <= at) row++;
      this.#hits[row] = 1;
      // Further matches in this row change nothing.
      at = /** @type {number} */ (ends[row++]);
    }
  }
}
