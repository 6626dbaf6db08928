import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { MemberCardElement } from './member-card-element.js';

defineElement('ssegov-member-card', MemberCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-member-card': MemberCardElement;
  }
}
