import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { OrganisationElement } from './organisation-element.js';

// So that `addEventListener` knows their types wherever this door is imported.
export type {} from '../../events/ssegov-error-event.js';
export type {} from '../../events/ssegov-load-event.js';

defineElement('ssegov-organisation', OrganisationElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-organisation': OrganisationElement;
  }
}
