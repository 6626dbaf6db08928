import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { OrganisationElement } from './organisation-element.js';

defineElement('ssegov-organisation', OrganisationElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-organisation': OrganisationElement;
  }
}
