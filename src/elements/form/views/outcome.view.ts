import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../../forms/adapter.js';
import { mailAddressOf } from '../../../forms/contact-links.js';
import { headingView } from '../../shared/heading.view.js';
import type { FormReader, FormView } from '../form-model.js';

/** Cuts a server's own words to 300 characters: a longer text is too much to read aloud. */
const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

function waitOf({ retryAfter }: Failure, { messages, formats }: FormReader): string {
  if (!retryAfter) return '';
  return retryAfter < 90
    ? messages.waitSeconds(formats.number(Math.ceil(retryAfter)))
    : messages.waitMinutes(formats.number(Math.ceil(retryAfter / 60)));
}

/** Says what went wrong, then repeats the server's own message, if there is one. */
export function failureText({ state, reader }: FormView): string {
  const { failure, phase, backOnline, isOnline } = state;
  if (!failure || phase !== 'failed') return '';
  const { messages } = reader;
  const says = failure.message && `${messages.serverSays} ${cut(failure.message)}`;
  const online = backOnline && messages.backOnline;
  // If the browser reports that it is online, the server cannot be reached.
  const why = failure.code === 'offline' && isOnline ? messages.unreachable : messages.failures[failure.code];
  return [why, waitOf(failure, reader), says, messages.kept, online].filter(Boolean).join(' ');
}

/** The failure, above the button that the visitor has just pressed. */
export function failureView(view: FormView): unknown {
  const text = failureText(view);
  return text ? html`<div class="notice error" part="failure"><p>${text}</p></div>` : nothing;
}

/** The outcome: in place of the form, or above the form while it is unconfirmed. */
export function successView({ model, state, reader, actions, headingLevel }: FormView): TemplateResult {
  const { messages } = reader;
  const { success } = state;
  const { endpoint = '' } = model.route ?? {};
  const isMail = endpoint.startsWith('mailto:');
  const isContact = model.kind === 'contact';
  const [title, text] = isMail
    ? [messages.mailTitle, messages.mailText(mailAddressOf(endpoint) ?? '')]
    : success?.optIn
      ? [messages.optInTitle, messages.optInText]
      : success?.confirmed
        ? [messages.receivedTitle, isContact ? messages.receivedContact : messages.receivedNewsletter]
        : [messages.sentTitle, `${messages.sentText} ${messages.kept}`];
  return html`<div class="sent" part="success" tabindex="-1" role="group" aria-labelledby="sent-title">
    <div id="sent-title">${headingView(headingLevel, title)}</div>
    <p>${text}</p>
    ${success?.message ? html`<p class="hint">${messages.serverSays} ${cut(success.message)}</p>` : nothing}
    ${
      isContact
        ? html`<p><button class="button" type="button" @click=${actions.reopen}>${messages.another}</button></p>`
        : nothing
    }
  </div>`;
}
