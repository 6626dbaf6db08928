import { html, noChange, nothing, type TemplateResult } from 'lit';
import { sortKeys, type SortKey } from '../../search/select/sort-members.js';
import { headingView } from '../shared/heading.view.js';
import { countedAs } from './counted-as.js';
import { directoryViews, type DirectoryControl, type DirectoryModel } from './directory-model.js';
import type { DrawnResults } from './list/draw-results.js';
import { askedView, chipsView, facetsView } from './toolbar/filters.view.js';

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

/** While something is searched for, the best match comes first, and the name decides among equals only. */
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

function countText({ feed, reader, selected, total, waiting, partial }: DirectoryModel): string {
  const { formats, messages } = reader;
  const count = formats.number(selected.results.length);
  const all = formats.number(total);
  if (waiting) return messages.loading;
  // The first members of a feed do not say what the others are.
  if (partial) return `${messages.countAll(count)} · ${messages.loading}`;
  const counted = countedAs(feed);
  const words = counted === 'members' ? messages : messages.recordCounts[counted];
  return count === all ? words.countAll(all) : words.countSome(count, all);
}

const countView = (model: DirectoryModel): TemplateResult =>
  html`<p class="total" role="status">${countText(model)}</p>`;

/** In the frame of a key only the count changes, and what the visitor opens: the controls are drawn after the members. */
function toolbarView(model: DirectoryModel): unknown {
  const { controls, filtersOpen, feed, isFirst } = model;
  if (!controls.size || !feed.members.length) return nothing;
  const control = (name: DirectoryControl, view: (model: DirectoryModel) => unknown, waits = isFirst) =>
    waits ? noChange : controls.has(name) ? view(model) : nothing;
  return html`<div class="toolbar ${filtersOpen ? 'open' : ''}" part="toolbar">
    <div class="ask">
      ${control('search', searchView)} ${control('filters', filtersButtonView, false)} ${control('filters', facetsView)}
    </div>
    <div class="line">
      <div class="tools">${control('sort', sortView)} ${control('view', viewsView)}</div>
      <div class="found">${countView(model)} ${control('filters', chipsView)}</div>
    </div>
    ${isFirst ? noChange : askedView(model)}
  </div>`;
}

/** The foot of the list: what all its members have in common, and the list as a file. */
function footView(model: DirectoryModel): unknown {
  const { controls, feed, selected, partial, reader, common, actions } = model;
  const { messages, formats } = reader;
  if (!selected.results.length || partial) return nothing;
  const said = [
    controls.size && countedAs(feed) !== 'members' ? messages.onRecordNote : '',
    common.year ? messages.populationsOf(formats.date(String(common.year))) : '',
  ].filter(Boolean);
  const exported = controls.has('export');
  if (!exported && !said.length) return nothing;
  return html`<div class="foot">
    ${said.length ? html`<p class="said">${said.join(' ')}</p>` : nothing}
    ${
      exported
        ? html`<p class="export"><button class="link" @click=${actions.export}>${messages.exportCsv}</button></p>`
        : nothing
    }
  </div>`;
}

/** The directory: what can be asked, how many answer, and who. */
export const directoryView = (model: DirectoryModel, { announced, content }: DrawnResults): TemplateResult =>
  html`<div class="hidden">${headingView(model.headingLevel, model.reader.messages.members)}</div>
    ${toolbarView(model)}
    <p class="hidden" role="status">${announced}</p>
    ${content} ${footView(model)}`;
