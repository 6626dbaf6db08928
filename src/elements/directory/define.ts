import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { DirectoryElement } from './directory-element.js';

// So that `addEventListener` knows their types wherever this door is imported.
export type {} from '../../events/ssegov-change-event.js';
export type {} from '../../events/ssegov-error-event.js';
export type {} from '../../events/ssegov-load-event.js';
export type {} from '../../events/ssegov-select-event.js';

defineElement('ssegov-directory', DirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-directory': DirectoryElement;
  }
}
