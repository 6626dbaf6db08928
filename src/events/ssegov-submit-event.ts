import type { Outcome, Submission } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/** A visitor sends a form that is filled in as it should be. Cancel it to send it yourself. */
export class SsegovSubmitEvent extends NativeEvent {
  readonly kind: Submission['kind'];
  /** What will be sent, whole. */
  readonly data: Submission;
  #answer: Promise<Outcome> | undefined;

  constructor(data: Submission) {
    super('ssegov-submit', { bubbles: true, composed: true, cancelable: true });
    this.kind = data.kind;
    this.data = data;
  }

  /** What `respondWith` was given. */
  get answer(): Promise<Outcome> | undefined {
    return this.#answer;
  }

  /**
   * Cancels, and has the form show how the page's own sending ended. Only the first call counts; an answer that rejects is the
   * failure `unknown`.
   */
  respondWith(answer: Outcome | Promise<Outcome>): void {
    this.preventDefault();
    this.#answer ??= Promise.resolve(answer);
  }
}
