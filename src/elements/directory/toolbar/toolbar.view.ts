import { html, noChange, nothing, type TemplateResult } from 'lit';
import { sortKeys, type SortKey } from '../../../search/select/sort-members.js';
import { countedAs } from '../counted-as.js';
import type { DirectoryModel } from '../directory-model.js';
import { directoryViews, type DirectoryControl } from '../directory-state.js';
import { queryView, chipsView, facetsView } from './filters.view.js';

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

/** With a query the best match comes first; the name decides only among equal matches. */
function orderName({ reader: { messages }, query, featured }: DirectoryModel, key: SortKey): string {
  if (key === 'name' && query.trim()) return messages.bestMatch;
  return key === 'name' && featured ? messages.asListed : messages.sortOrders[key];
}

const sortView = (model: DirectoryModel): TemplateResult => {
  const { reader, sort, actions } = model;
  return html`<label class="sort"
    ><span>${reader.messages.sort}</span
    ><select
      class="button"
      name="sort"
      aria-label=${reader.messages.sort}
      @change=${(event: Event) => actions.sort((event.target as HTMLSelectElement).value as SortKey)}
    >
      ${sortKeys.map((key) => html`<option value=${key} ?selected=${key === sort}>${orderName(model, key)}</option>`)}
    </select></label
  >`;
};

const viewsView = ({ reader, view, actions }: DirectoryModel): TemplateResult =>
  html`<fieldset class="views">
    <legend class="hidden">${reader.messages.view}</legend>
    ${directoryViews.map(
      (name) =>
        html`<label class="button"
          ><input
            class="hidden"
            type="radio"
            name="view"
            value=${name}
            .checked=${name === view}
            @change=${() => actions.view(name)}
          />${reader.messages.views[name]}</label
        >`,
    )}
  </fieldset>`;

function countText({ feed, reader, answer, total, isSlow, isPartial }: DirectoryModel): string {
  const { formats, messages } = reader;
  const count = formats.number(answer.results.length);
  const all = formats.number(total);
  if (isSlow) return messages.loading;
  // Only all members tell whether they are counted as members or as "on record".
  if (isPartial) return `${messages.countAll(count)} · ${messages.loading}`;
  const counted = countedAs(feed);
  const words = counted === 'members' ? messages : messages.recordCounts[counted];
  return count === all ? words.countAll(all) : words.countSome(count, all);
}

const countView = (model: DirectoryModel): TemplateResult =>
  html`<p class="total" role="status">${countText(model)}</p>`;

/** In the first render after a keystroke, only the count and the opened filters change. */
export function toolbarView(model: DirectoryModel): unknown {
  const { controls, filtersOpen, feed, isToolbarDeferred } = model;
  if (!controls.size || !feed.members.length) return nothing;
  const control = (name: DirectoryControl, view: (model: DirectoryModel) => unknown, isDeferred = isToolbarDeferred) =>
    isDeferred ? noChange : controls.has(name) ? view(model) : nothing;
  return html`<div class="toolbar ${filtersOpen ? 'open' : ''}" part="toolbar">
    <div class="ask">
      ${control('search', searchView)} ${control('filters', filtersButtonView, false)} ${control('filters', facetsView)}
    </div>
    <div class="line">
      <div class="tools">${control('sort', sortView)} ${control('view', viewsView)}</div>
      <div class="found">${countView(model)} ${control('filters', chipsView)}</div>
    </div>
    ${isToolbarDeferred ? noChange : queryView(model)}
  </div>`;
}
