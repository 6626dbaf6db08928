import { html, nothing, type TemplateResult } from 'lit';
import { headingView } from '../../shared/heading.view.js';
import { localisedView } from '../../shared/text.view.js';
import { consentView } from './consent.view.js';
import { fieldView, listsView, trapView } from './fields.view.js';
import type { Localised } from '../../../schema/types.js';
import type { FormView, Sentence } from '../form-model.js';
import { noWayView } from './no-way.view.js';
import { failureText, failureView, successView } from './outcome.view.js';
import { sentenceView } from './sentence.view.js';

const titleView = ({ model, reader, headingLevel }: FormView): TemplateResult => {
  const [sentence, name] = model.title;
  return headingView(
    headingLevel,
    typeof sentence === 'string' ? sentence : sentenceView(sentence, name ?? '', reader),
  );
};

function introView({ model: { intro }, reader }: FormView): unknown {
  if (intro === undefined) return nothing;
  const isSentence = (text: typeof intro): text is readonly [Sentence, Localised] => Array.isArray(text);
  return html`<p class="intro">
    ${isSentence(intro) ? sentenceView(...intro, reader) : localisedView(intro, reader)}
  </p>`;
}

/** The list of errors, each a button that goes to its field. It takes the focus. */
export const summaryView = ({ state, reader, actions }: FormView): unknown =>
  state.errors.length
    ? html`<div class="summary" part="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
        <p id="summary-title">${reader.messages.errorSummary}</p>
        <ul>
          ${state.errors.map(
            (error) =>
              html`<li>
                <button class="link" type="button" @click=${() => actions.go(error)}>${error.text}</button>
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;

/** Announces sending and failure to screen readers. */
export const statusView = (view: FormView): TemplateResult =>
  html`<p class="hidden" role="status">
    ${view.state.phase === 'sending' ? view.reader.messages.sending : failureText(view) || nothing}
  </p>`;

const ownFormView = (view: FormView): TemplateResult => {
  const { model, state, reader, actions } = view;
  const { messages } = reader;
  const { phase, failure } = state;
  const submit = model.kind === 'contact' ? messages.send : messages.subscribe;
  const resend = failure?.code === 'offline' && state.backOnline ? messages.sendNow : messages.sendAgain;
  const isResend = phase === 'sent' || (phase === 'failed' && failure?.retryable);
  const idle = isResend ? resend : submit;
  const isSending = phase === 'sending';
  return html`<form
    novalidate
    method="post"
    part="form"
    aria-busy=${isSending ? 'true' : nothing}
    @submit=${actions.submit}
    @input=${actions.input}
  >
    ${model.fields.map((field) => fieldView(field, view))} ${listsView(view)} ${consentView(view)} ${trapView(view)}
    ${model.route?.endpoint.startsWith('mailto:') ? html`<p class="hint">${messages.mailHint}</p>` : nothing}
    ${failureView(view)}
    <button
      class="button main submit"
      part="submit"
      type="submit"
      data-other=${isSending ? idle : messages.sending}
      aria-disabled=${isSending ? 'true' : nothing}
      @click=${actions.submit}
    >
      ${isSending ? messages.sending : idle}
    </button>
  </form>`;
};

const isConfirmed = ({ state }: FormView): boolean => state.phase === 'sent' && state.success?.confirmed === true;

const sentView = (view: FormView): TemplateResult =>
  html`<div class="form" part="card">${successView(view)} ${statusView(view)}</div>`;

/** The outcome of an unconfirmed sending, above the form with its text. */
const maybeSentView = (view: FormView): unknown => (view.state.phase === 'sent' ? successView(view) : nothing);

/** The element's own form; after a confirmed sending, the outcome; without a route, that nothing can be sent. */
export function formView(view: FormView): TemplateResult {
  if (isConfirmed(view)) return sentView(view);
  const { route } = view.model;
  const form = html`${maybeSentView(view)} ${summaryView(view)} ${ownFormView(view)} ${statusView(view)}`;
  return html`<div class="form" part="card">
    ${titleView(view)} ${route ? introView(view) : nothing} ${route ? form : noWayView(view)}
  </div>`;
}

/** What the element renders around a form of the page's own. */
export function enhancedView(view: FormView): TemplateResult {
  if (isConfirmed(view)) return sentView(view);
  return html`<div class="form" part="card">
    ${maybeSentView(view)} ${summaryView(view)}<slot></slot>${failureView(view)} ${statusView(view)}
  </div>`;
}
