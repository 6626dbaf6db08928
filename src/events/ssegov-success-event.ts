import type { Submission } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/** A form was sent, to all of its endpoints. */
export class SsegovSuccessEvent extends NativeEvent {
  /** `contact` or `newsletter`. */
  readonly kind: Submission['kind'];
  /** The id that was sent with it, the same for every attempt to send the same message. */
  readonly submissionId: string;
  /** False if the server's answer cannot be read: the visitor reads "sent", not "received". */
  readonly confirmed: boolean;

  constructor(kind: Submission['kind'], submissionId: string, confirmed: boolean) {
    super('ssegov-success', { bubbles: true, composed: true });
    this.kind = kind;
    this.submissionId = submissionId;
    this.confirmed = confirmed;
  }
}
