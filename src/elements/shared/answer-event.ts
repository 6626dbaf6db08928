import { SsegovErrorEvent } from '../../events/ssegov-error-event.js';
import { SsegovLoadEvent } from '../../events/ssegov-load-event.js';
import type { FeedAnswer } from '../../feed/feed-state.js';

/** The event for an answer that is on screen: `ssegov-load` for a feed, `ssegov-error` for an error. */
export function answerEvent(answer: FeedAnswer): Event {
  if (answer.status === 'ready') return new SsegovLoadEvent(answer.feed, answer.issues, answer.stale);
  const { code, retryable, message } = answer.error;
  return new SsegovErrorEvent(code, retryable, message);
}
