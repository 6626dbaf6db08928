import type { MailQueue } from './mail-queue.js';

/** The queue is looked at again at least this often, in milliseconds, whatever the clock has been set to meanwhile. */
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

  /** Sends what is due now, and comes back by itself when more will be. */
  wake(): void {
    if (this.#isStopped) return;
    this.#running ??= this.#deliver();
  }

  /** A mail that is being sent has so many milliseconds to be taken; then the connection is cut, and it stays pending. */
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
      // Whoever wakes from here on begins anew: what they kept may be due before the time that is read next.
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
