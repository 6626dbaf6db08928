import { joinQuery, splitQuery, type UrlValues } from './own-parameters.js';
import { withQuery } from './page-address.js';

/** Named values in the query string of this page; their parameters share a prefix. */
export class AddressValues {
  /** The prefix with its hyphen, such as `list-`. */
  prefix = '';
  readonly #initial: UrlValues;
  readonly #names: readonly string[];

  /** `initial` holds each value as it is without its parameter. */
  constructor(initial: UrlValues) {
    this.#initial = initial;
    this.#names = Object.keys(initial);
  }

  /** All values in the current address. */
  read(): UrlValues {
    return { ...this.#initial, ...this.#split().own };
  }

  /** A key of our parameters in the current address: an equal key means that none of them has changed. */
  key(): string {
    return JSON.stringify(this.#split().own);
  }

  /** This page's address with these values. A value that is missing or at its default gets no parameter. */
  urlOf(values: UrlValues): string {
    const own = Object.entries(values).filter(([name, value]) => value !== this.#initial[name]);
    return withQuery(joinQuery(this.#split().others, this.prefix, Object.fromEntries(own)));
  }

  /**
   * This page's address with our parameters renamed to another prefix. They are removed if `to` is undefined, or if the
   * address already has parameters under that prefix. Returns undefined if there is nothing to rename.
   */
  renamedUrl(to: string | undefined): string | undefined {
    const { own, others } = this.#split();
    const isTaken = to !== undefined && Object.keys(this.#split(to).own).length > 0;
    if (!Object.keys(own).length) return undefined;
    return withQuery(joinQuery(others, to ?? '', to === undefined || isTaken ? {} : own));
  }

  #split(prefix = this.prefix): ReturnType<typeof splitQuery> {
    return splitQuery(location.search, prefix, this.#names);
  }
}
