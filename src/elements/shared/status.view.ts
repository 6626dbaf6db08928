import { html, nothing, type TemplateResult } from 'lit';
import type { FeedErrorCode } from '../../feed/feed-error.js';
import type { Reader } from '../../i18n/reader.js';

/** The element's own light DOM, in place of what cannot be shown. */
export const fallbackView = (hasFallback: boolean): TemplateResult =>
  html`<div class="fallback ${hasFallback ? '' : 'none'}"><slot></slot></div>`;

/** What is awaited: its place is kept, and the fallback, or else a skeleton, stands in it. */
export const placeView = (place: unknown, hasFallback: boolean, reader: Reader | undefined): TemplateResult =>
  html`<div class="pending ${hasFallback ? 'covered' : ''}">
    <p class="hidden" role="status">${reader?.messages.loading ?? nothing}</p>
    <div class="place" aria-hidden="true">${place}</div>
    ${fallbackView(hasFallback)}
  </div>`;

const retryView = (look: string, { messages }: Reader, busy: boolean, retry: () => void): TemplateResult =>
  html`<button class=${look} type="button" aria-disabled=${busy} @click=${busy ? nothing : retry}>
    ${busy ? messages.loading : messages.retry}
  </button>`;

/** One sentence for the visitor, and one button. */
export const errorView = (code: FeedErrorCode, reader: Reader, busy: boolean, retry: () => void): TemplateResult =>
  html`<div class="notice error">
    <p role="status">${reader.messages.errors[code]}</p>
    ${retryView('button', reader, busy, retry)}
  </div>`;

/** A slim line with the date of what is shown. */
export const staleView = (updated: string, reader: Reader, busy: boolean, retry: () => void): TemplateResult =>
  html`<div class="notice stale">
    <p role="status">${reader.messages.stale(reader.formats.date(updated))}</p>
    ${retryView('link', reader, busy, retry)}
  </div>`;
