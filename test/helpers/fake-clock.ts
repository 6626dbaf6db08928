interface Timer {
  readonly due: number;
  readonly call: () => void;
}

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;

/** Timers that the test fires. (The usual library is CommonJS, which a browser does not import.) */
export class FakeClock {
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #last = 1_000_000;

  /** How many timers are waiting. */
  get waiting(): number {
    return this.#timers.size;
  }

  install(): this {
    const set = (call: () => void, delay = 0) => {
      this.#timers.set((this.#last += 1), { due: this.#now + delay, call });
      return this.#last;
    };
    globalThis.setTimeout = set as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => this.#timers.delete(id)) as typeof clearTimeout;
    return this;
  }

  restore(): void {
    globalThis.setTimeout = realSetTimeout;
    globalThis.clearTimeout = realClearTimeout;
  }

  /** Advances the time, and fires the timers in order; pending promises are settled afterwards. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = [...this.#timers].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
      if (!next) break;
      const [id, { due, call }] = next;
      this.#timers.delete(id);
      this.#now = due;
      call();
    }
    this.#now = end;
    await runTasks();
  }
}

/** Until settled promises have run, and what they have started. */
export const runTasks = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage('');
  });
