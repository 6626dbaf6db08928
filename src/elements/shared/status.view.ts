import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages/common-messages.en.js';

/** The element's own light DOM, in place of what cannot be shown. */
export const fallbackView = (hasFallback: boolean): TemplateResult =>
  html`<div class="fallback ${hasFallback ? '' : 'none'}"><slot></slot></div>`;

/** What is awaited: its place is kept, and the fallback, or else a skeleton, stands in it. */
export const placeView = (place: unknown, hasFallback: boolean, messages: Messages | undefined): TemplateResult =>
  html`<div class="pending ${hasFallback ? 'covered' : ''}">
    <p class="hidden">${messages?.loading ?? nothing}</p>
    <div class="place" aria-hidden="true">${place}</div>
    ${fallbackView(hasFallback)}
  </div>`;

/** What is said where even the words could not be had. */
export const wordless = { loading: '…', retry: '다시 시도 · Try again' };

/** One sentence, and one button: a bar beside an error, a slim line over a stale feed. */
export const noticeView = (
  kind: 'error' | 'stale',
  text: string,
  { loading, retry }: Pick<Messages, 'loading' | 'retry'>,
  again: (() => void) | undefined,
): TemplateResult =>
  html`<div class="notice ${kind}">
    <p>${text}</p>
    <button class=${kind === 'error' ? 'button' : 'link'} aria-disabled=${!again} @click=${again ?? nothing}>
      ${again ? retry : loading}
    </button>
  </div>`;
