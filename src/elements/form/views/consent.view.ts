import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentWords } from '../../../i18n/messages/form-messages.en.js';
import { localise } from '../../../i18n/localise.js';
import type { Localised } from '../../../schema/types.js';
import { localisedView } from '../../shared/text.view.js';
import { errorView, optionalView, requiredView } from './fields.view.js';
import type { FormModel, FormReader, FormView } from '../form-model.js';
import { sentenceView } from './sentence.view.js';

const parts = ['purpose', 'items', 'retention', 'refusal'] as const;

/** The version of our own wording. Change it whenever the words change. */
const defaultVersion = 'default-2026-12';

type Part = keyof ConsentWords;

const wordingOf = ({ consent, consentWords }: FormModel, part: Part): Localised =>
  consent?.[part] ?? consentWords?.[part] ?? '';

/** With the basis `request` there is no consent to refuse. */
const headingOf = ({ basis }: FormModel, part: (typeof parts)[number], { messages }: FormReader): string =>
  part === 'refusal' && basis === 'request' ? messages.refusalOfRequest : messages.consentParts[part];

export interface ShownConsent {
  readonly version: string;
  /** All that the visitor could read before agreeing, as plain text. */
  readonly text: string;
}

/** The version and the text of the notice, as they are sent. */
export function shownConsent(model: FormModel, reader: FormReader): ShownConsent {
  const { messages, languages } = reader;
  const wording = (part: Part) => localise(wordingOf(model, part), languages).text;
  const collector = messages.collector(localise(model.collector, languages).text);
  const lines = parts.map((part) => `${headingOf(model, part, reader)}: ${wording(part)}`);
  const agree = model.basis === 'consent' ? [messages.agree] : [];
  return {
    version: model.consent?.version ?? defaultVersion,
    text: [messages.consentTitle, collector, ...lines, ...agree, wording('marketing')].join('\n'),
  };
}

/** Our own wording is in the reader's language; the feed's may be in another, and is tagged with it. */
const wordingView = (model: FormModel, part: Part, reader: FormReader): unknown =>
  model.consent?.[part] ? localisedView(model.consent[part], reader) : model.consentWords?.[part];

/** Korean law asks that the retention period and the consent to advertising stand out. */
const partView = (part: (typeof parts)[number], { model, reader }: FormView): TemplateResult =>
  html`<div class=${part === 'retention' ? 'weighty' : nothing}>
    <dt>${headingOf(model, part, reader)}</dt>
    <dd>${wordingView(model, part, reader)}</dd>
  </div>`;

function agreementView({ model, state, reader }: FormView): unknown {
  if (model.basis === 'request') return nothing;
  const error = state.errors.find(({ name }) => name === 'privacy')?.text;
  return html`${errorView('privacy', error, reader)}
    <label class="tick">
      <input
        type="checkbox"
        id="privacy"
        name="privacy"
        required
        aria-invalid=${error === undefined ? nothing : 'true'}
        aria-describedby=${error === undefined ? nothing : 'privacy-error'}
      />
      <span>${reader.messages.agree}${requiredView(reader)}</span>
    </label>`;
}

/**
 * The notice: who collects what, why, for how long, and what a refusal means. Below it, a checkbox for consent, if the basis is
 * consent, and an optional one for news.
 */
export function consentView(view: FormView): TemplateResult {
  const { model, reader } = view;
  const { messages } = reader;
  return html`<fieldset class="consent" part="consent">
    <legend>${messages.consentTitle}</legend>
    <p>${sentenceView(messages.collector, model.collector, reader)}</p>
    <dl>${parts.map((part) => partView(part, view))}</dl>
    ${agreementView(view)}
    <label class="tick">
      <input type="checkbox" id="marketing" name="marketing" />
      <span class="weighty">${wordingView(model, 'marketing', reader)}${optionalView(reader)}</span>
    </label>
  </fieldset>`;
}
