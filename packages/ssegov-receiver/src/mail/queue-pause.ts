/** The pause of the whole queue after the mail server has failed. It doubles with each failure in a row. */
export class QueuePause {
  readonly #backOff: (attempts: number) => number;
  readonly #now: () => number;
  /** Of the mail server, in a row. */
  #failures = 0;
  #from = 0;
  #until = 0;

  /** @param backOff milliseconds after so many failures */
  constructor(backOff: (attempts: number) => number, now: () => number) {
    this.#backOff = backOff;
    this.#now = now;
  }

  /** A pause that begins in the future began before the clock was set back, and is over. */
  get isActive(): boolean {
    return this.#from <= this.#now() && this.#now() < this.#until;
  }

  get until(): number {
    return this.#until;
  }

  /** Returns its length in milliseconds. */
  begin(): number {
    const length = this.#backOff(this.#failures);
    this.#failures += 1;
    this.#from = this.#now();
    this.#until = this.#from + length;
    return length;
  }

  /** The mail server is in order. */
  forgetFailures(): void {
    this.#failures = 0;
  }
}
