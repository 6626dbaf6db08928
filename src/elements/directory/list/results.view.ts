import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { DirectoryMessages } from '../../../i18n/messages/directory-messages.js';
import { localise } from '../../../i18n/localise.js';
import type { Reader } from '../../../i18n/reader.js';
import type { Member } from '../../../schema/types.js';
import { facets } from '../../../search/text/member-index.js';
import { memberCardView, type CardVariant } from '../../member/member-card.view.js';
import type { DirectoryModel } from '../directory-model.js';
import { keepCards, type DrawItem } from './keep-cards.js';
import { noticeView } from '../../shared/status.view.js';
import { clearView } from '../toolbar/filters.view.js';

/** What was asked for, and the way back. */
export function emptyView(model: DirectoryModel): TemplateResult {
  const { query, reader, chosen, total, partial } = model;
  const { loading, noMembers, noMatch, noMatchInFilters, noMatchForFilters } = reader.messages;
  const asked = query.trim();
  const isFiltered = facets.some((facet) => chosen[facet].length);
  const message = asked ? (isFiltered ? noMatchInFilters : noMatch)(asked) : noMatchForFilters;
  return html`<div class="notice none-found">
    <p>${partial ? loading : total ? message : noMembers}</p>
    ${clearView(model)}
  </div>`;
}

/** What was asked for has not come; what is on screen stays. */
export const failedView = ({ reader: { messages } }: DirectoryModel, again: (() => void) | undefined): unknown =>
  again && html`<div class="failed">${noticeView('error', messages.partFailed, messages, again)}</div>`;

/** The link to a member's site, named after the member for those who hear links alone. */
export function websiteView({ website, name }: Member, { languages, messages }: Reader<DirectoryMessages>): unknown {
  if (!website) return ' ';
  const label = messages.websiteOf(localise(name, languages).text);
  return html`<a part="link" href=${website} aria-label=${label}>${messages.website}</a>`;
}

/** The way to the rest. */
export function moreView({ reader, selected, shown, pageSize, actions }: DirectoryModel): unknown {
  const more = Math.min(pageSize, selected.results.length - shown);
  if (more <= 0) return nothing;
  return html`<p class="more">
    <button class="button" type="button" @click=${actions.showMore}>
      ${reader.messages.showMore(reader.formats.number(more))}
    </button>
  </p>`;
}

/** The page of results as cards: those near the viewport first, while the others hide what they showed before. */
export function resultsView(model: DirectoryModel, variant: CardVariant = 'card'): TemplateResult {
  const { feed, reader, headingLevel, selected, shown, near, isFirst, printing, common, matchOf, actions } = model;
  const { results } = selected;
  const cardOf = (member: Member) =>
    memberCardView(member, {
      ...{ feed, reader, headingLevel: headingLevel + 1, short: true, open: actions.open },
      ...matchOf(member),
      variant: printing ? 'row' : variant,
      onPaper: printing,
      common,
      actions: websiteView(member, reader),
    });
  const drawItem: DrawItem = (member, isNear, isKept) =>
    html`<li class=${isNear || isKept ? nothing : 'later'}>${isNear ? cardOf(member) : noChange}</li>`;
  const none = !results.length;
  // Where nobody is left, the cards are only hidden in the frame of a key, and taken out after its paint.
  const cards = none ? (isFirst ? noChange : nothing) : keepCards(results, shown, near, drawItem);
  return html`${none ? emptyView(model) : nothing}
    <ul class="results" part="results" ?hidden=${none}>
      ${cards}
    </ul>
    ${moreView(model)}`;
}
