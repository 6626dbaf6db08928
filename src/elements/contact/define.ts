import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { ContactElement } from './contact-element.js';

// So that `addEventListener` knows their types wherever this door is imported.
export type {} from '../../events/ssegov-error-event.js';
export type {} from '../../events/ssegov-failure-event.js';
export type {} from '../../events/ssegov-load-event.js';
export type {} from '../../events/ssegov-submit-event.js';
export type {} from '../../events/ssegov-success-event.js';

defineElement('ssegov-contact', ContactElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-contact': ContactElement;
  }
}
