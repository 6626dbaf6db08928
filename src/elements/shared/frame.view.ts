import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../../feed/feed-error.js';
import { feedIn, type FeedState } from '../../feed/feed-state.js';
import type { Messages } from '../../i18n/messages/common-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import { hideKeys } from './hide-keys.js';
import { fallbackView, noticeView, placeView, wordless } from './status.view.js';

export interface FrameModel<Words extends Messages> {
  /** What to render: a feed, an error, or the placeholder. */
  readonly state: FeedState;
  readonly reader: Reader<Words> | undefined;
  readonly hasFallback: boolean;
  /** Undefined while a request is pending. */
  readonly retry: (() => void) | undefined;
  readonly onSlotChange: () => void;
  readonly renderFeed: (feed: Feed, reader: Reader<Words>) => unknown;
  readonly renderPlaceholder: () => unknown;
}

/** The message of an error for the visitor. Errors without a message of their own have that of `http`. */
function errorText({ code }: FeedError, reader: Reader | undefined): string {
  const errors: Partial<Record<string, string>> = reader?.messages.errors ?? {};
  return errors[code] ?? errors['http'] ?? '…';
}

/** What every element renders around its feed: the status for screen readers, the notice, and the placeholder. */
export function frameView<Words extends Messages>(model: FrameModel<Words>): TemplateResult {
  const { state, reader, hasFallback, retry, onSlotChange, renderFeed, renderPlaceholder } = model;
  const failed = state.status === 'error';
  const feed = feedIn(state);
  const text = failed
    ? errorText(state.error, reader)
    : state.status === 'ready' && state.stale && reader?.messages.stale(reader.formats.date(state.feed.updated));
  const words = reader?.messages ?? wordless;
  return html`<div
    class="frame"
    lang=${reader?.language ?? nothing}
    tabindex="-1"
    @keydown=${hideKeys}
    @keypress=${hideKeys}
    @keyup=${hideKeys}
    @slotchange=${onSlotChange}
  >
    <p class="hidden" role="status">${text ? (retry ? text : words.loading) : nothing}</p>
    ${failed ? fallbackView(hasFallback) : nothing}
    ${text ? noticeView(failed ? 'error' : 'stale', text, words, retry) : nothing}
    ${
      failed
        ? nothing
        : feed && reader
          ? renderFeed(feed, reader)
          : placeView(renderPlaceholder(), hasFallback, reader?.messages)
    }
  </div>`;
}
