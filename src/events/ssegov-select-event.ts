import type { Member } from '../schema/types.js';
import { NativeEvent } from './native-event.js';

/** A member was opened. Cancel the event to keep the details from opening. */
export class SsegovSelectEvent extends NativeEvent {
  /** The member as the feed has it. */
  readonly member: Member;

  constructor(member: Member) {
    super('ssegov-select', { bubbles: true, composed: true, cancelable: true });
    this.member = member;
  }
}
