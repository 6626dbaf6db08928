import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { NewsletterElement } from './newsletter-element.js';

// So that `addEventListener` knows their types wherever this door is imported.
export type {} from '../../events/ssegov-error-event.js';
export type {} from '../../events/ssegov-failure-event.js';
export type {} from '../../events/ssegov-load-event.js';
export type {} from '../../events/ssegov-submit-event.js';
export type {} from '../../events/ssegov-success-event.js';

defineElement('ssegov-newsletter', NewsletterElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-newsletter': NewsletterElement;
  }
}
