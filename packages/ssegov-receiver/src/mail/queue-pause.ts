/** The pause of the whole queue after the mail server has failed. It doubles with each failure in a row. */
export class QueuePause {
  readonly #backOff: (attempts: number) => number;
  readonly #now: () => number;
  /** Failures of the mail server in a row. */
  #failures = 0;
  #from = 0;
  #until = 0;

  /** @param backOff milliseconds to pause after this many failures */
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

  /** Begins a pause and returns its length in milliseconds. */
  begin(): number {
    const length = this.#backOff(this.#failures);
    this.#failures += 1;
    this.#from = this.#now();
    this.#until = this.#from + length;
    return length;
  }

  /** To be called when the mail server works. */
  forgetFailures(): void {
    this.#failures = 0;
  }
}
