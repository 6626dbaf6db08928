import type { MailQueue } from './mail-queue.js';

/** The longest time between two looks at the queue, in milliseconds. The clock may be set back meanwhile. */
const maxWaitMs = 60_000;

/** Calls a queue whenever there is something to send. */
export class QueueTimer {
  readonly #queue: MailQueue;
  readonly #log: (line: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #isStopped = false;

  constructor(queue: MailQueue, log: (line: string) => void) {
    this.#queue = queue;
    this.#log = log;
  }

  /** Sends what is due, and schedules the next delivery. */
  wake(): void {
    if (this.#isStopped) return;
    this.#running ??= this.#deliver();
  }

  /**
   * Stops sending.
   * @param grace milliseconds for the mail that is being sent; then its connection is cut, and it stays pending
   */
  async stop(grace = 5000): Promise<void> {
    this.#isStopped = true;
    this.#queue.stop();
    clearTimeout(this.#timer);
    const cut = setTimeout(() => this.#queue.abort(), grace);
    await this.#running;
    clearTimeout(cut);
  }

  async #deliver(): Promise<void> {
    let next: number | undefined;
    try {
      // A `wake` from here on starts a new delivery: its mail may be due before the time that is read next.
      await this.#queue.deliverDue().finally(() => (this.#running = undefined));
      if (this.#isStopped) return;
      next = await this.#queue.findNextTime();
    } catch (error) {
      // The store has failed, not the mail server.
      next = this.#queue.pause();
      this.#log(`mail: ${String(error)}`);
    }
    if (next === undefined || this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), Math.min(next - Date.now() + 1, maxWaitMs));
  }
}
