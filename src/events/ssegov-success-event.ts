import type { Submission } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/** A form was sent to all its endpoints. */
export class SsegovSuccessEvent extends NativeEvent {
  readonly kind: Submission['kind'];
  /** The id that was sent along, the same for each attempt. */
  readonly submissionId: string;
  /** False where the server's answer cannot be read: the visitor is told "sent", not "received". */
  readonly confirmed: boolean;

  constructor(kind: Submission['kind'], submissionId: string, confirmed: boolean) {
    super('ssegov-success', { bubbles: true, composed: true });
    this.kind = kind;
    this.submissionId = submissionId;
    this.confirmed = confirmed;
  }
}
