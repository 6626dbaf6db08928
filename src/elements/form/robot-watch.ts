import type { Evidence } from '../../forms/deliver-message.js';
import { leastTime, trapName } from '../../forms/robot-proof.js';

/** What tells people from robots, of one form: a field that only robots fill in, the time that it takes, a key or a click. */
export class RobotWatch {
  /** The name of the field that only robots fill in. */
  readonly trap = trapName();
  #shownAt = 0;
  #isTouched = false;

  /** The form is on screen; only the first time counts. */
  start(): void {
    this.#shownAt ||= performance.now();
  }

  /** Something has happened to the form: a script cannot make an event that is trusted. */
  watch(event: Event): void {
    this.#isTouched ||= event.isTrusted;
  }

  /** What can be said now. Who is faster than people are waits for the rest of the time. */
  evidence(): Evidence {
    const elapsed = performance.now() - this.#shownAt;
    return { trap: this.trap, elapsed, hold: Math.max(0, leastTime - elapsed) };
  }

  /** @param trapped what stands in the field that nobody sees */
  isRobot(trapped: string | undefined): boolean {
    return !!trapped || (this.evidence().hold > 0 && !this.#isTouched);
  }
}
