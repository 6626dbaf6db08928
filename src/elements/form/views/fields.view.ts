import { html, nothing, type TemplateResult } from 'lit';
import { localisedView } from '../../shared/text.view.js';
import type { FieldError, FieldModel, FormReader, FormView } from '../form-model.js';

const errorOf = (errors: readonly FieldError[], name: string): string | undefined =>
  errors.find((error) => error.name === name)?.text;

/** The error message of a field: marked by a sign and words, not by colour alone. */
export const errorView = (name: string, text: string | undefined, { messages }: FormReader): unknown =>
  text === undefined
    ? nothing
    : html`<p class="error" id="${name}-error" part="error">
        <span class="hidden">${messages.errorMark} </span>${text}
      </p>`;

/** "(required)". Hidden from screen readers, which read the attribute `required`. */
export const requiredView = ({ messages }: FormReader): TemplateResult =>
  html` <span class="need" aria-hidden="true">(${messages.required})</span>`;

export const optionalView = ({ messages }: FormReader): TemplateResult =>
  html` <span class="need">(${messages.optional})</span>`;

export function fieldView(field: FieldModel, { model, state, reader }: FormView): TemplateResult {
  const { name, type, autocomplete, required, most } = field;
  const { messages } = reader;
  const error = errorOf(state.errors, name);
  const hint = name === 'email' && model.kind === 'contact' ? messages.emailHint : undefined;
  const described = [error !== undefined && `${name}-error`, hint !== undefined && `${name}-hint`]
    .filter(Boolean)
    .join(' ');
  const invalid = error === undefined ? nothing : 'true';
  const locked = state.phase === 'sending';
  return html`<div class="field">
    <label for=${name}>${messages.fields[name]}${required ? requiredView(reader) : optionalView(reader)}</label>
    ${hint === undefined ? nothing : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${errorView(name, error, reader)}
    ${
      type === 'area'
        ? html`<textarea
            id=${name}
            name=${name}
            part="field"
            rows="6"
            autocomplete=${autocomplete}
            data-most=${most}
            ?required=${required}
            ?readonly=${locked}
            aria-invalid=${invalid}
            aria-describedby=${described || nothing}
          ></textarea>`
        : html`<input
            id=${name}
            name=${name}
            part="field"
            type=${type}
            autocomplete=${autocomplete}
            inputmode=${type}
            data-most=${most}
            ?required=${required}
            ?readonly=${locked}
            aria-invalid=${invalid}
            aria-describedby=${described || nothing}
          />`
    }
  </div>`;
}

/** The choice among several newsletters; at least one is required. */
export function listsView({ model, state, reader }: FormView): unknown {
  if (model.lists.length < 2) return nothing;
  const { messages } = reader;
  const error = errorOf(state.errors, 'lists');
  return html`<fieldset class="field" aria-describedby=${error === undefined ? nothing : 'lists-error'}>
    <legend>${messages.fields.lists} <span class="need">(${messages.required})</span></legend>
    ${errorView('lists', error, reader)}
    ${model.lists.map(
      ({ id, name, description }, index) =>
        html`<label class="tick">
          <input
            type="checkbox"
            id=${index ? nothing : 'lists'}
            name="lists"
            value=${id}
            data-choice
            aria-invalid=${error === undefined ? nothing : 'true'}
          />
          <span
            >${localisedView(name, reader)}${
              description ? html`<span class="hint">${localisedView(description, reader)}</span>` : nothing
            }</span
          >
        </label>`,
    )}
  </fieldset>`;
}

/**
 * A field that only robots fill in: off screen, not reached by Tab, not read aloud. The `data-` attributes keep password
 * managers from filling it in.
 */
export const trapView = ({ state, reader }: FormView): TemplateResult =>
  html`<div class="trap" aria-hidden="true" data-trap>
    <label for=${state.trap}>${reader.messages.trap}</label>
    <input
      id=${state.trap}
      name=${state.trap}
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      data-form-type="other"
    />
  </div>`;
