import type { Evidence } from '../../forms/deliver-message.js';
import { leastTime, trapName } from '../../forms/robot-proof.js';

/** Tells people from robots at one form: by a hidden field, by the time spent, and by whether there was a real key or click. */
export class RobotWatch {
  /** The name of the field that only robots fill in. */
  readonly trap = trapName();
  #shownAt = 0;
  #isTouched = false;

  /** Call it when the form is on screen; only the first call counts. */
  start(): void {
    this.#shownAt ||= performance.now();
  }

  /** Call it for each event of the form: a script cannot make a trusted event. */
  watch(event: Event): void {
    this.#isTouched ||= event.isTrusted;
  }

  /** The evidence so far. A form that was filled in faster than people can is held back for the rest of that time. */
  evidence(): Evidence {
    const elapsed = performance.now() - this.#shownAt;
    return { trap: this.trap, elapsed, delay: Math.max(0, leastTime - elapsed) };
  }

  /** @param trapped the value of the hidden field */
  isRobot(trapped: string | undefined): boolean {
    return !!trapped || (this.evidence().delay > 0 && !this.#isTouched);
  }
}
