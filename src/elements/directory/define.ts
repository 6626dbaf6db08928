import '../../events/event-map.js';
import { defineElement } from '../shared/define-element.js';
import { DirectoryElement } from './directory-element.js';

defineElement('ssegov-directory', DirectoryElement);

declare global {
  interface HTMLElementTagNameMap {
    'ssegov-directory': DirectoryElement;
  }
}
