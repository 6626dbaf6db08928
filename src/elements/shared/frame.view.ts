import { html, nothing, type TemplateResult } from 'lit';
import { FeedError } from '../../feed/feed-error.js';
import type { Messages } from '../../i18n/messages/messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { FeedSnapshot } from '../../feed/feed-store.js';
import { keepKeys } from './keep-keys.js';
import { fallbackView, noticeView, placeView, wordless } from './status.view.js';

/** What an element shows: a feed, why there is none, or that it is awaited. */
export interface FrameModel<Words extends Messages> {
  readonly shown: FeedSnapshot | FeedError | undefined;
  readonly reader: Reader<Words> | undefined;
  readonly hasFallback: boolean;
  /** Undefined while something is under way. */
  readonly retry: (() => void) | undefined;
  readonly slotChanged: () => void;
  readonly drawFeed: (snapshot: FeedSnapshot, reader: Reader<Words>) => unknown;
  readonly drawPlace: () => unknown;
}

/** What every element draws around its feed: what is announced, the notice, and the place of what is awaited. */
export function frameView<Words extends Messages>(model: FrameModel<Words>): TemplateResult {
  const { shown, reader, hasFallback, retry, slotChanged, drawFeed, drawPlace } = model;
  const failed = shown instanceof FeedError;
  const errors: Partial<Record<string, string>> | undefined = reader?.messages.errors;
  const text = failed
    ? (errors?.[shown.code] ?? errors?.['http'] ?? '…')
    : shown?.stale && reader?.messages.stale(reader.formats.date(shown.feed.updated));
  const words = reader?.messages ?? wordless;
  return html`<div
    class="frame"
    lang=${reader?.language ?? nothing}
    tabindex="-1"
    @keydown=${keepKeys}
    @keypress=${keepKeys}
    @keyup=${keepKeys}
    @slotchange=${slotChanged}
  >
    <p class="hidden" role="status">${text ? (retry ? text : words.loading) : nothing}</p>
    ${failed ? fallbackView(hasFallback) : nothing}
    ${text ? noticeView(failed ? 'error' : 'stale', text, words, retry) : nothing}
    ${
      failed
        ? nothing
        : shown && reader
          ? drawFeed(shown, reader)
          : placeView(drawPlace(), hasFallback, reader?.messages)
    }
  </div>`;
}
