import { html, nothing, type TemplateResult } from 'lit';
import { facets, type Facet } from '../../../search/text/member-index.js';
import { facetLabel, isFiltered, type DirectoryModel } from '../directory-model.js';

function facetView(model: DirectoryModel, facet: Facet): unknown {
  const { reader, chosen, answer, actions } = model;
  const counts = [...answer.counts[facet]];
  // A single value filters nothing out.
  if (counts.length < 2 && !chosen[facet].length) return nothing;
  const { messages, formats } = reader;
  const label = messages[facet];
  const chosenHere = chosen[facet].length ? formats.number(chosen[facet].length) : '';
  return html`<details class="facet" name="facet">
    <summary class="button">
      ${label}
      <span class="badge ${chosenHere ? 'on' : ''}" aria-hidden="true">${chosenHere || nothing}</span
      >${chosenHere ? html`<span class="hidden">${messages.chosen(chosenHere)}</span>` : nothing}
    </summary>
    <fieldset class="options" tabindex="-1">
      <legend class="hidden">${label}</legend>
      ${counts.map(([value, count]) => {
        const name = facetLabel(model, facet, value);
        const number = formats.number(count);
        return html`<label class="option">
          <input
            type="checkbox"
            aria-label=${model.isPartial ? nothing : messages.countIn(name, number)}
            .checked=${chosen[facet].includes(value)}
            @change=${(event: Event) => actions.choose(facet, value, (event.target as HTMLInputElement).checked)}
          /><span>${name}</span><span class="count">${model.isPartial ? nothing : number}</span>
        </label>`;
      })}
    </fieldset>
  </details>`;
}

export const facetsView = (model: DirectoryModel): TemplateResult =>
  html`<div class="facets" id="facets">${facets.map((facet) => facetView(model, facet))}</div>`;

/** A button for each chosen value, which removes it. */
export function chipsView(model: DirectoryModel): unknown {
  const { reader, chosen, actions } = model;
  const chips = facets.flatMap((facet) =>
    chosen[facet].map((value) => {
      const label = facetLabel(model, facet, value);
      return html`<li>
        <button
          class="button chip"
          aria-label=${reader.messages.removeFilter(label)}
          @click=${() => actions.choose(facet, value, false)}
        >
          ${label}<span class="cross"></span>
        </button>
      </li>`;
    }),
  );
  if (!chips.length) return nothing;
  return html`<ul class="chips">
    ${chips}
    <li>${clearView(model)}</li>
  </ul>`;
}

/** The query and the filters in words: in print they replace the fields. */
export function queryView(model: DirectoryModel): unknown {
  if (!isFiltered(model)) return nothing;
  const { query, chosen, reader } = model;
  const { messages } = reader;
  const parts = facets
    .filter((facet) => chosen[facet].length)
    .map((facet) => `${messages[facet]}: ${chosen[facet].map((value) => facetLabel(model, facet, value)).join(', ')}`);
  if (query.trim()) parts.unshift(messages.searchedFor(query.trim()));
  return html`<p class="asked">${parts.join(' · ')}</p>`;
}

export const clearView = (model: DirectoryModel): unknown =>
  isFiltered(model)
    ? html`<button class="link clear" @click=${model.actions.clear}>${model.reader.messages.clearAll}</button>`
    : nothing;
