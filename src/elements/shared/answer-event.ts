import { SsegovErrorEvent } from '../../events/ssegov-error-event.js';
import { SsegovLoadEvent } from '../../events/ssegov-load-event.js';
import type { FeedAnswer } from '../../feed/feed-state.js';

/** The event that says what is on screen now: the feed, or why there is none. */
export function answerEvent(answer: FeedAnswer): Event {
  if (answer.status === 'ready') return new SsegovLoadEvent(answer.feed, answer.issues, answer.stale);
  const { code, retryable, message } = answer.error;
  return new SsegovErrorEvent(code, retryable, message);
}
