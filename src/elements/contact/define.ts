import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { ContactElement } from './contact-element.js';

defineElement('ssegov-contact', ContactElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-contact': ContactElement;
  }
}
