import { html, type TemplateResult } from 'lit';

/** The placeholder of a form with this number of fields. */
export const formPlaceView = (fields: number): TemplateResult =>
  html`<div class="form">
    <p><span class="bone short"></span></p>
    ${Array<unknown>(fields).fill(
      html`<div class="field">
        <p><span class="bone short"></span></p>
        <div class="box"></div>
      </div>`,
    )}
  </div>`;
