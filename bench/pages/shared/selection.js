import { FlatIndex } from './flat-index.js';
import { byId } from './tools.js';

/** Answers the toolbar of a hand-written page with the positions of rows. */
export class Selection {
  #rows;
  #index;
  /** @type {Map<string, Uint32Array>} */
  #orders = new Map();
  /** @type {Uint32Array} */
  #found;

  /** @param {readonly import('./rows.js').Row[]} rows */
  constructor(rows) {
    this.#rows = rows;
    this.#index = new FlatIndex(rows);
    this.#found = new Uint32Array(rows.length);
  }

  build() {
    return this.#index.build();
  }

  /** The rows that the toolbar asks for, in order. Good until the next call. */
  read() {
    const rows = this.#rows;
    const hits = this.#index.search(/** @type {HTMLInputElement} */ (byId('search')).value);
    const [kind, region, sort] = ['kind', 'region', 'sort'].map(
      (id) => /** @type {HTMLSelectElement} */ (byId(id)).value,
    );
    const found = this.#found;
    let count = 0;
    for (const position of this.#order(sort ?? 'name')) {
      if (!hits[position]) continue;
      const row = /** @type {import('./rows.js').Row} */ (rows[position]);
      if ((!kind || row.kind === kind) && (!region || row.region === region)) found[count++] = position;
    }
    return found.subarray(0, count);
  }

  /** @param {string} sort */
  #order(sort) {
    let order = this.#orders.get(sort);
    if (!order) {
      // The feed is sorted by name.
      order = Uint32Array.from(this.#rows.keys());
      if (sort === 'population') {
        const numbers = Int32Array.from(this.#rows, ({ population }) => population);
        order.sort((a, b) => /** @type {number} */ (numbers[b]) - /** @type {number} */ (numbers[a]));
      }
      this.#orders.set(sort, order);
    }
    return order;
  }
}
