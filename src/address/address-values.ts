import { joinQuery, splitQuery, type UrlValues } from './own-parameters.js';
import { withQuery } from './page-address.js';

/** Values in the query string of this page, under a prefix of their own. */
export class AddressValues {
  /** With its hyphen. */
  prefix = '';
  readonly #initial: UrlValues;
  readonly #names: readonly string[];

  /** `initial` are the values without any parameter. */
  constructor(initial: UrlValues) {
    this.#initial = initial;
    this.#names = Object.keys(initial);
  }

  /** All values, as the address says now. */
  read(): UrlValues {
    return { ...this.#initial, ...this.#split().own };
  }

  /** Equal where the address says the same in the same way. */
  key(): string {
    return JSON.stringify(this.#split().own);
  }

  /** This page's address with these values, of which some may be left out; those at their default leave no parameter. */
  urlOf(values: UrlValues): string {
    const own = Object.entries(values).filter(([name, value]) => value !== this.#initial[name]);
    return withQuery(joinQuery(this.#split().others, this.prefix, Object.fromEntries(own)));
  }

  /**
   * This page's address with the parameters under another prefix, unless it has such ones already; undefined: with none.
   * Returns undefined where there are no parameters to rename.
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
