import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { MemberCardElement } from './member-card-element.js';

// So that `addEventListener` knows their types wherever this door is imported.
export type {} from '../../events/ssegov-error-event.js';
export type {} from '../../events/ssegov-load-event.js';

defineElement('ssegov-member-card', MemberCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-member-card': MemberCardElement;
  }
}
