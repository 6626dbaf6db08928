import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { FormElement } from '../elements/form/form-element.js';
import type { FormModel, FormReader } from '../elements/form/form-model.js';
import { mailtoOf, telOf } from '../forms/contact-links.js';
import { adapterNameOf } from '../forms/load-adapter.js';
import type { Feed } from '../schema/types.js';
import { escapeHtml } from './escape-html.js';

/** The encoding for each adapter whose endpoint takes plain forms. A mail program gets the fields as lines of text. */
const encodings: Readonly<Partial<Record<string, string>>> = {
  form: 'application/x-www-form-urlencoded',
  formspree: 'application/x-www-form-urlencoded',
  mailto: 'text/plain',
};

export interface PlainForm {
  /** The element's markup. Its form has an address, or is hidden for visitors without scripts. */
  readonly html: string;
  /** What is shown instead of a hidden form. */
  readonly more: string;
}

function otherWays({ contact }: FormModel, { messages }: FormReader): string {
  const { email, phone } = contact ?? {};
  const tel = phone && telOf(phone);
  const ways = [
    email ? html`<li><a href=${mailtoOf(email)}>${email}</a></li>` : '',
    phone ? html`<li>${tel ? html`<a href=${tel}>${phone}</a>` : phone}</li>` : '',
  ];
  const list =
    email || phone
      ? html`<ul>
          ${ways}
        </ul>`
      : '';
  return `<noscript>${collectResultSync(
    render(
      html`<p>${messages.needsScripts}</p>
        ${list}`,
    ),
  )}</noscript>`;
}

/** Makes the element's own form work without scripts, if its endpoint takes plain forms. */
export function plainForm(element: object, markup: string, feed: Feed, reader: FormReader): PlainForm {
  const model = element instanceof FormElement ? (element as unknown as FormModels).modelOf(feed, reader) : undefined;
  const { endpoint, adapter } = model?.route ?? {};
  if (!model || endpoint === undefined || !/<form\s/.test(markup)) return { html: markup, more: '' };
  const enctype = encodings[adapter ?? adapterNameOf(endpoint) ?? ''];
  const attributes = enctype ? `action="${escapeHtml(endpoint)}" enctype="${enctype}"` : 'class="unsent"';
  return { html: markup.replace(/<form\s/, `<form ${attributes} `), more: enctype ? '' : otherWays(model, reader) };
}

interface FormModels {
  modelOf(feed: Feed, reader: FormReader): FormModel;
}
