import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentWords } from '../../../i18n/form-messages.js';
import { localise } from '../../../i18n/localise.js';
import type { Localised } from '../../../schema/types.js';
import { localisedView } from '../text.view.js';
import { errorView, markView } from './fields.view.js';
import type { FormModel, FormReader, FormView } from './form-model.js';

const parts = ['purpose', 'items', 'retention', 'refusal'] as const;

/** Our own wording has a version of its own: it changes whenever the words do. */
const defaultVersion = 'default-2026-11';

type Part = keyof ConsentWords;

const wordingOf = ({ consent, consentWords }: FormModel, part: Part): Localised =>
  consent?.[part] ?? consentWords?.[part] ?? '';

export interface ShownConsent {
  readonly version: string;
  /** All that the visitor could read before agreeing, as plain text. */
  readonly text: string;
}

/** What is sent of the notice: its version, and its words as they were shown. */
export function shownConsent(model: FormModel, { messages, languages }: FormReader): ShownConsent {
  const wording = (part: Part) => localise(wordingOf(model, part), languages).text;
  const lines = parts.map((part) => `${messages.consentParts[part]}: ${wording(part)}`);
  return {
    version: model.consent?.version ?? defaultVersion,
    text: [messages.consentTitle, ...lines, messages.agree, wording('marketing')].join('\n'),
  };
}

/** The text of the interface is in the reader's language; only the feed's may be in another. */
const wordingView = (model: FormModel, part: Part, reader: FormReader): unknown =>
  model.consent?.[part] ? localisedView(model.consent[part], reader) : model.consentWords?.[part];

/** What is collected, why, for how long, and what a refusal means; then two ticks, of which the second is nobody's duty. */
export function consentView({ model, state, reader }: FormView): TemplateResult {
  const { messages } = reader;
  const error = state.errors.find(({ name }) => name === 'privacy')?.text;
  return html`<fieldset class="consent" part="consent">
    <legend>${messages.consentTitle}</legend>
    <dl>
      ${parts.map(
        (part) =>
          html`<div>
            <dt>${messages.consentParts[part]}</dt>
            <dd>${wordingView(model, part, reader)}</dd>
          </div>`,
      )}
    </dl>
    ${errorView('privacy', error, reader)}
    <label class="tick">
      <input
        type="checkbox"
        id="privacy"
        name="privacy"
        required
        aria-invalid=${error === undefined ? nothing : 'true'}
        aria-describedby=${error === undefined ? nothing : 'privacy-error'}
      />
      <span>${messages.agree}${markView(true, reader)}</span>
    </label>
    <label class="tick">
      <input type="checkbox" id="marketing" name="marketing" />
      <span>${wordingView(model, 'marketing', reader)}${markView(false, reader)}</span>
    </label>
  </fieldset>`;
}
