import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages/common-messages.en.js';

/** The slot for the light DOM, shown while there is nothing better. */
export const fallbackView = (hasFallback: boolean): TemplateResult =>
  html`<div class="fallback ${hasFallback ? '' : 'none'}"><slot></slot></div>`;

/** What is shown while loading: the fallback, or else the skeleton. */
export const placeView = (place: unknown, hasFallback: boolean, messages: Messages | undefined): TemplateResult =>
  html`<div class="pending ${hasFallback ? 'covered' : ''}">
    <p class="hidden">${messages?.loading ?? nothing}</p>
    <div class="place" aria-hidden="true">${place}</div>
    ${fallbackView(hasFallback)}
  </div>`;

/** Words in both languages, for when the messages could not be loaded. */
export const wordless = { loading: '…', retry: '다시 시도 · Try again' };

/** A sentence and a button: a bar beside an error, a thin line above a stale feed. */
export const noticeView = (
  kind: 'error' | 'stale',
  text: string,
  words: Pick<Messages, 'loading' | 'retry'>,
  retry: (() => void) | undefined,
): TemplateResult =>
  html`<div class="notice ${kind}">
    <p>${text}</p>
    <button class=${kind === 'error' ? 'button' : 'link'} aria-disabled=${!retry} @click=${retry ?? nothing}>
      ${retry ? words.retry : words.loading}
    </button>
  </div>`;
