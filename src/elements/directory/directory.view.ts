import { html, nothing, type TemplateResult } from 'lit';
import { sortKeys } from '../../search/sort-members.js';
import { headingView } from '../shared/heading.view.js';
import type { DirectoryModel } from './directory-model.js';
import { chipsView, facetsView } from './filters.view.js';
import { resultsView } from './results.view.js';

const searchView = ({ reader, actions }: DirectoryModel): TemplateResult =>
  html`<label class="search">
    <span class="hidden">${reader.messages.searchLabel}</span>
    <input
      class="button"
      type="search"
      name="query"
      autocomplete="off"
      enterkeyhint="search"
      placeholder=${reader.messages.searchHint}
      @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
    />
  </label>`;

const filtersButtonView = ({ reader, filtersOpen, actions }: DirectoryModel): TemplateResult =>
  html`<button
    class="button filters"
    aria-expanded=${filtersOpen}
    aria-controls="facets"
    @click=${actions.toggleFilters}
  >
    ${reader.messages.filters}
  </button>`;

const sortView = ({ reader, sort, actions }: DirectoryModel): TemplateResult =>
  html`<label class="sort"
    ><span>${reader.messages.sort}</span
    ><select
      class="button"
      name="sort"
      @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value)}
    >
      ${sortKeys.map(
        (key) => html`<option value=${key} ?selected=${key === sort}>${reader.messages.sortOrders[key]}</option>`,
      )}
    </select></label
  >`;

function countView({ reader, selected, total }: DirectoryModel): TemplateResult {
  const { formats, messages } = reader;
  const count = selected.results.length;
  const all = formats.number(total);
  return html`<p class="total" role="status">
    ${count === total ? messages.countAll(all) : messages.countSome(formats.number(count), all)}
  </p>`;
}

function toolbarView(model: DirectoryModel): unknown {
  const { controls, filtersOpen, feed } = model;
  const filters = controls.has('filters');
  if (!controls.size || !feed.members.length) return nothing;
  return html`<div class="toolbar ${filtersOpen ? 'open' : ''}" part="toolbar">
    <div class="ask">
      ${controls.has('search') ? searchView(model) : nothing}
      ${filters ? [filtersButtonView(model), facetsView(model)] : nothing}
    </div>
    ${filters ? chipsView(model) : nothing}
    <div class="line">${countView(model)} ${controls.has('sort') ? sortView(model) : nothing}</div>
  </div>`;
}

/** The directory: what can be asked, how many answer, and who. */
export const directoryView = (model: DirectoryModel): TemplateResult =>
  html`<div class="hidden">${headingView(model.headingLevel, model.reader.messages.members)}</div>
    ${toolbarView(model)} ${resultsView(model)}`;
