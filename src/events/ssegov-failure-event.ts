import type { FailureCode } from '../forms/adapter.js';
import { NativeEvent } from './native-event.js';

/** A form could not be sent, or nobody can tell whether it arrived. Everything typed is still in the form. */
export class SsegovFailureEvent extends NativeEvent {
  /** Why; see `FailureCode`. */
  readonly code: FailureCode;
  /** True if the same submission may be sent again as it is. */
  readonly retryable: boolean;
  /** The server's message about single fields, by field name, as plain text. Empty if it names none. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: FailureCode, retryable: boolean, fields: Readonly<Record<string, string>> = {}) {
    super('ssegov-failure', { bubbles: true, composed: true });
    this.code = code;
    this.retryable = retryable;
    this.fields = fields;
  }
}
