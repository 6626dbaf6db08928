import type { FailureCode } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/** A form could not be sent. Everything that was typed is still there. */
export class SsegovFailureEvent extends NativeEvent {
  /** Why; see `FailureCode`. */
  readonly code: FailureCode;
  /** True when the same submission may be sent again as it is. */
  readonly retryable: boolean;
  /** What the server says about single fields, by their name. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: FailureCode, retryable: boolean, fields: Readonly<Record<string, string>> = {}) {
    super('ssegov-failure', { bubbles: true, composed: true });
    this.code = code;
    this.retryable = retryable;
    this.fields = fields;
  }
}
