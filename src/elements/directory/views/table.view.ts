import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import { localise, localiseOther } from '../../../i18n/localise.js';
import type { Member } from '../../../schema/types.js';
import type { SortKey } from '../../../search/select/sort-members.js';
import { nameLinkView } from '../../member/member-card.view.js';
import { markView, regionOf, roleView } from '../../member/member-facts.js';
import { membershipPhrase } from '../../member/member-phrases.js';
import { textView } from '../../shared/text.view.js';
import type { DirectoryModel, LazyView } from '../directory-model.js';
import { emptyView, moreView, websiteView } from '../list/results.view.js';
import { tableStyles } from './table.styles.js';
import { watchScroller } from './watch-scroller.js';

/** Populations are sorted from the largest, everything else from the first. */
const directions: Readonly<Record<SortKey, 'ascending' | 'descending'>> = {
  name: 'ascending',
  region: 'ascending',
  population: 'descending',
  since: 'ascending',
};

function headView(model: DirectoryModel, key: SortKey, label: string): TemplateResult {
  const { sort, query, actions, isStatic } = model;
  // With a query the best match comes first; the name decides only among equal matches.
  const direction = query.trim() && key === 'name' ? 'other' : directions[key];
  return html`<th
    role="columnheader"
    scope="col"
    class=${key === 'population' ? 'number' : nothing}
    aria-sort=${sort === key ? direction : nothing}
  >
    ${isStatic ? label : html`<button type="button" @click=${() => actions.sort(key)}>${label}</button>`}
  </th>`;
}

const cellView = (label: string, content: unknown, name: string | typeof nothing = nothing): TemplateResult =>
  html`<td role="cell" data-label=${label} class=${name}>
    ${content === nothing ? nothing : html`<div>${content}</div>`}
  </td>`;

function populationView({ population }: Member, { reader, common }: DirectoryModel): unknown {
  if (!population) return nothing;
  const { formats } = reader;
  if (common.year) return formats.number(population.value);
  return html`${formats.number(population.value)} <span class="year">(${formats.date(String(population.year))})</span>`;
}

/** Roles are shown in print only, where no details can be opened. */
const rolesView = ({ roles }: Member, { reader, isPrinting }: DirectoryModel): unknown =>
  isPrinting && roles?.length
    ? html`<ul class="roles">
        ${roles.map((role) => html`<li>${roleView(role, reader)}</li>`)}
      </ul>`
    : nothing;

function rowView(member: Member, model: DirectoryModel, words: DirectoryPartWords): TemplateResult {
  const { feed, reader, common, matchOf, actions, isStatic } = model;
  const { messages, languages } = reader;
  const { marked, markedRegion, found } = matchOf(member);
  const name = localise(member.name, languages);
  const shownName = textView(name, reader, marked?.(name.text));
  const other = localiseOther(member.name, name, languages);
  const regionName = regionOf(feed, member)?.name;
  const region = regionName && localise(regionName, languages);
  const membership = membershipPhrase(member, reader);
  const roles = rolesView(member, model);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <div class="name" part="name">
        ${
          isStatic
            ? nameLinkView(member, shownName)
            : html`<button class="link" type="button" @click=${() => actions.open(member)}>${shownName}</button>`
        }
      </div>
      ${other ? html`<p class="other" lang=${other.lang ?? nothing}>${marked?.(other.text) ?? other.text}</p>` : nothing}
      ${found}
    </th>
    ${cellView(messages.kind, messages.kinds[member.kind])}
    ${cellView(messages.region, region ? textView(region, reader, markedRegion?.(region.text)) : nothing)}
    ${cellView(words.populationLabel, populationView(member, model), 'number')}
    ${cellView(
      words.membership,
      membership || roles !== nothing
        ? html`${membership ? [markView(membership.status, common), membership.phrase] : nothing}${roles}`
        : nothing,
    )}
    ${cellView(messages.website, member.website ? websiteView(member, reader) : nothing)}
  </tr>`;
}

/** The ARIA roles are explicit: where stacked rows change `display`, browsers no longer expose a table. */
function tableView(model: DirectoryModel, words: DirectoryPartWords): unknown {
  const { reader, answer, shownCount } = model;
  const { messages } = reader;
  const { results } = answer;
  if (!results.length) return emptyView(model);
  return html`<div class="scroller" ${watchScroller(words.tableLabel)}>
      <table role="table" aria-label=${words.tableLabel} aria-rowcount=${results.length + 1}>
        <thead>
          <tr role="row">
            ${headView(model, 'name', words.name)}
            <th role="columnheader" scope="col">${messages.kind}</th>
            ${headView(model, 'region', messages.region)} ${headView(model, 'population', words.populationLabel)}
            ${headView(model, 'since', words.membership)}
            <th role="columnheader" scope="col">${messages.website}</th>
          </tr>
        </thead>
        <tbody part="results">
          ${results.slice(0, shownCount).map((member) => rowView(member, model, words))}
        </tbody>
      </table>
    </div>
    ${moreView(model)}`;
}

export const table: LazyView = { render: tableView, styles: tableStyles };
