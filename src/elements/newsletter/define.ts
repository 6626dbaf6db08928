import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { NewsletterElement } from './newsletter-element.js';

defineElement('ssegov-newsletter', NewsletterElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-newsletter': NewsletterElement;
  }
}
