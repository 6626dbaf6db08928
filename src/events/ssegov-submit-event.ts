import type { Outcome, Submission } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/**
 * A visitor sends a valid form; one event for each request. Cancel it to send the submission yourself: without `respondWith`
 * the form then goes back to editing, with its text.
 */
export class SsegovSubmitEvent extends NativeEvent {
  /** `contact` or `newsletter`. */
  readonly kind: Submission['kind'];
  /** Everything that will be sent. */
  readonly data: Submission;
  #answer: Promise<Outcome> | undefined;

  constructor(data: Submission) {
    super('ssegov-submit', { bubbles: true, composed: true, cancelable: true });
    this.kind = data.kind;
    this.data = data;
  }

  /** The argument of `respondWith`; undefined before it is called. */
  get answer(): Promise<Outcome> | undefined {
    return this.#answer;
  }

  /**
   * Cancels the event, and makes the form show the outcome of your own sending. Call it while the event is dispatched. Only the
   * first call counts. A promise that rejects is the failure `unknown`, and one that takes longer than a minute (with files 11
   * minutes) is a `timeout`.
   */
  respondWith(answer: Outcome | Promise<Outcome>): void {
    this.preventDefault();
    this.#answer ??= Promise.resolve(answer);
  }
}
