import type { SsegovChangeEvent } from './ssegov-change-event.js';
import type { SsegovErrorEvent } from './ssegov-error-event.js';
import type { SsegovFailureEvent } from './ssegov-failure-event.js';
import type { SsegovLoadEvent } from './ssegov-load-event.js';
import type { SsegovSelectEvent } from './ssegov-select-event.js';
import type { SsegovSubmitEvent } from './ssegov-submit-event.js';
import type { SsegovSuccessEvent } from './ssegov-success-event.js';

declare global {
  /** The types of our events for `addEventListener`, on elements, documents and windows. */
  interface GlobalEventHandlersEventMap {
    'ssegov-change': SsegovChangeEvent;
    'ssegov-error': SsegovErrorEvent;
    'ssegov-failure': SsegovFailureEvent;
    'ssegov-load': SsegovLoadEvent;
    'ssegov-select': SsegovSelectEvent;
    'ssegov-submit': SsegovSubmitEvent;
    'ssegov-success': SsegovSuccessEvent;
  }
}
