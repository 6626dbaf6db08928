import { html, nothing, type TemplateResult } from 'lit';
import type { Dated, Localised, President } from '../../schema/types.js';
import { joinedView, localisedView } from '../shared/text.view.js';
import { dateView, factsView, rowView } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

/** The last term first; its president is the current one, unless it is known to have ended. */
export function presidentsOf(
  { feed }: Pick<OrganisationModel, 'feed'>,
  today = new Date(),
): { readonly current: President | undefined; readonly former: readonly President[] } {
  const [last, ...others] = [...(feed.organisation.presidents ?? [])].sort((a, b) => b.term - a.term);
  if (!last) return { current: undefined, former: [] };
  const ended = last.to !== undefined && last.to < today.toISOString().slice(0, last.to.length);
  return ended ? { current: undefined, former: [last, ...others] } : { current: last, former: others };
}

const month = 'YYYY-MM'.length;

/** Who, of which office; which term, from when; and as of when a source says so. */
export function presidentView(president: President, model: OrganisationModel): TemplateResult {
  const { formats, messages } = model.reader;
  const { name, office, term, from, to } = president;
  const since = from && (to ? formats.years(from, to) : messages.fromDate(formats.date(from.slice(0, month))));
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

/** The president by term, the current one first and the former ones on demand; the board; the advisors. */
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
