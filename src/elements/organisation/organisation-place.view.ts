import { html, type TemplateResult } from 'lit';
import type { OrganisationVariant } from './organisation-model.js';

const lineView = (name: string, short = ''): TemplateResult =>
  html`<p class=${name}><span class="bone ${short}"></span>&nbsp;</p>`;

const titlePlaceView = (): TemplateResult =>
  html`<div class="top">
    <div class="title">${lineView('meta', 'short')} ${lineView('name')} ${lineView('other')}</div>
  </div>`;

/** The placeholder of a profile that is loading: the same boxes, without words. */
export const organisationPlaceView = (variant: OrganisationVariant, sections: number): TemplateResult =>
  variant === 'card'
    ? html`<div class="card awaited">
        ${titlePlaceView()}
        <div class="body">${[lineView(''), lineView(''), lineView('', 'short'), lineView('', 'short')]}</div>
        <div class="actions"></div>
      </div>`
    : html`<div class="profile">
        ${titlePlaceView()}
        ${Array<unknown>(sections).fill(
          html`<div class="section">
            ${lineView('heading')}
            <div class="content">${lineView('')} ${lineView('')} ${lineView('', 'short')}</div>
          </div>`,
        )}
      </div>`;
