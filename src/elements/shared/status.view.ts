import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages/common-messages.en.js';

/** The light DOM, in place of what cannot be shown. */
export const fallbackView = (hasFallback: boolean): TemplateResult =>
  html`<div class="fallback ${hasFallback ? '' : 'none'}"><slot></slot></div>`;

/** The place of what is loading: the fallback stands in it, or else a skeleton. */
export const placeView = (place: unknown, hasFallback: boolean, messages: Messages | undefined): TemplateResult =>
  html`<div class="pending ${hasFallback ? 'covered' : ''}">
    <p class="hidden">${messages?.loading ?? nothing}</p>
    <div class="place" aria-hidden="true">${place}</div>
    ${fallbackView(hasFallback)}
  </div>`;

/** In place of the words, where those could not be loaded either. */
export const wordless = { loading: '…', retry: '다시 시도 · Try again' };

/** One sentence, and one button: a bar beside an error, a slim line over a stale feed. */
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
