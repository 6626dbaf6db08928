import { html, nothing, type TemplateResult } from 'lit';
import type { Dated, Localised, President } from '../../schema/types.js';
import { joinedView, localisedView } from '../shared/text.view.js';
import { dateView, factsView, rowView } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** The presidents, the last term first. Its president is the current one, unless the feed says that the term has ended. */
export function presidentsOf(
  { feed }: Pick<OrganisationModel, 'feed'>,
  today = new Date(),
): { readonly current: President | undefined; readonly former: readonly President[] } {
  const [last, ...others] = [...(feed.organisation.presidents ?? [])].sort((a, b) => b.term - a.term);
  if (!last) return { current: undefined, former: [] };
  const ended = last.to !== undefined && last.to < today.toISOString().slice(0, last.to.length);
  return ended ? { current: undefined, former: [last, ...others] } : { current: last, former: others };
}

const monthLength = 'YYYY-MM'.length;

/** A president: name and office; the term with its dates; and the date of the source. */
export function presidentView(president: President, model: OrganisationModel): TemplateResult {
  const { formats, messages } = model.reader;
  const { name, office, term, from, to } = president;
  const since = from && (to ? formats.years(from, to) : messages.fromDate(formats.date(from.slice(0, monthLength))));
  return html`<p class="person">
      <span class="who">${localisedView(name, model.reader)}</span>${
        office ? html` <span class="office">${localisedView(office, model.reader)}</span>` : nothing
      }
    </p>
    <p class="when">
      ${joinedView([messages.term(formats.number(term)), since ?? nothing, dateView(president, model)])}
    </p>`;
}

const boardView = (fact: Dated<Localised> | undefined, model: OrganisationModel): unknown =>
  fact ? html`${localisedView(fact.value, model.reader)} ${dateView(fact, model)}` : nothing;

function formerView(former: readonly President[], model: OrganisationModel): unknown {
  const { messages, formats } = model.reader;
  if (!former.length) return nothing;
  return html`<details>
    <summary>${messages.formerPresidents(formats.number(former.length))}</summary>
    <ul class="terms">
      ${former.map((president) => html`<li>${presidentView(president, model)}</li>`)}
    </ul>
  </details>`;
}

/** The current president, the former ones folded in, the board and the advisors. */
export function leadershipView(model: OrganisationModel): unknown {
  const { messages } = model.reader;
  const { executiveBoard, seniorAdvisors } = model.feed.organisation;
  const { current, former } = presidentsOf(model);
  return factsView([
    rowView(
      messages.president,
      current || former.length
        ? [current ? presidentView(current, model) : nothing, formerView(former, model)]
        : nothing,
    ),
    rowView(messages.executiveBoard, boardView(executiveBoard, model)),
    rowView(messages.seniorAdvisors, boardView(seniorAdvisors, model)),
  ]);
}
