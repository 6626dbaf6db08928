import { html, type TemplateResult } from 'lit';
import type { CardVariant } from './member-card.view.js';

/** The placeholder of a card that is loading: the same boxes, as high as an average member's, without words. */
export const memberPlaceView = (variant: CardVariant): TemplateResult =>
  html`<div class="card ${variant} awaited">
    <div class="head">
      <span class="monogram"></span>
      <div class="title">
        <p class="meta"><span class="bone short"></span>&nbsp;</p>
        <p class="name"><span class="bone"></span>&nbsp;</p>
        <p class="other"><span class="bone short"></span>&nbsp;</p>
      </div>
    </div>
    <div class="body">
      <p><span class="bone"></span>&nbsp;</p>
      <p><span class="bone short"></span>&nbsp;</p>
      ${variant === 'card' ? html`<p class="summary"><span class="bone"></span><br /><br /></p>` : ''}
    </div>
    <div class="actions"></div>
  </div>`;
