import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { DirectoryMessages } from '../../../i18n/messages/directory-messages.en.js';
import { localise } from '../../../i18n/localise.js';
import type { Reader } from '../../../i18n/reader.js';
import type { Member } from '../../../schema/types.js';
import { facets } from '../../../search/text/member-index.js';
import { memberCardView, type CardVariant } from '../../member/member-card.view.js';
import type { DirectoryModel } from '../directory-model.js';
import { keepCards, type RenderItem } from './keep-cards.js';
import { noticeView } from '../../shared/status.view.js';
import { clearView } from '../toolbar/filters.view.js';

/** Says that no member matches, with a button that clears the query and the filters. */
export function emptyView(model: DirectoryModel): TemplateResult {
  const { query, reader, chosen, total, isPartial } = model;
  const { loading, noMembers, noMatch, noMatchInFilters, noMatchForFilters } = reader.messages;
  const text = query.trim();
  const isFiltered = facets.some((facet) => chosen[facet].length);
  const message = text ? (isFiltered ? noMatchInFilters : noMatch)(text) : noMatchForFilters;
  return html`<div class="notice none-found">
    <p>${isPartial ? loading : total ? message : noMembers}</p>
    ${clearView(model)}
  </div>`;
}

/** The notice that a module could not be loaded, with a button to retry; the list stays on screen. */
export const failedView = ({ reader: { messages }, failed }: DirectoryModel): unknown =>
  failed && html`<div class="failed">${noticeView('error', messages.partFailed, messages, failed.retry)}</div>`;

/** The link to a member's website, named after the member for screen readers' lists of links. */
export function websiteView({ website, name }: Member, { languages, messages }: Reader<DirectoryMessages>): unknown {
  if (!website) return ' ';
  const label = messages.websiteOf(localise(name, languages).text);
  return html`<a part="link" href=${website} aria-label=${label}>${messages.website}</a>`;
}

/** The button "Show more", while there are more results. */
export function moreView({ reader, answer, shownCount, pageSize, actions }: DirectoryModel): unknown {
  const more = Math.min(pageSize, answer.results.length - shownCount);
  if (more <= 0) return nothing;
  return html`<p class="more">
    <button class="button" type="button" @click=${actions.showMore}>
      ${reader.messages.showMore(reader.formats.number(more))}
    </button>
  </p>`;
}

/** The results as cards. A card that is not rendered yet is hidden if it still shows another member. */
export function resultsView(model: DirectoryModel, variant: CardVariant = 'card'): TemplateResult {
  const { feed, reader, headingLevel, answer, shownCount, visibleCount, isPrinting, common, matchOf, actions } = model;
  const { results } = answer;
  const cardOf = (member: Member) =>
    memberCardView(member, {
      ...{ feed, reader, headingLevel: headingLevel + 1, short: true, open: model.isStatic ? undefined : actions.open },
      ...matchOf(member),
      variant: isPrinting ? 'row' : variant,
      onPaper: isPrinting,
      common,
      actions: websiteView(member, reader),
    });
  const renderItem: RenderItem = (member, isRendered, isKept) =>
    html`<li class=${isRendered || isKept ? nothing : 'later'}>${isRendered ? cardOf(member) : noChange}</li>`;
  const none = !results.length;
  // If no member is left, the first render after a keystroke only hides the cards; they are removed after its paint.
  const cards = none
    ? model.isToolbarDeferred
      ? noChange
      : nothing
    : keepCards(results, shownCount, visibleCount, renderItem);
  return html`${none ? emptyView(model) : nothing}
    <ul class="results" part="results" ?hidden=${none}>
      ${cards}
    </ul>
    ${moreView(model)}`;
}
