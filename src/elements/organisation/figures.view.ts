import { html, nothing } from 'lit';
import type { Dated } from '../../schema/types.js';
import { dateView, unlessEmpty } from './facts.view.js';
import type { OrganisationModel } from './organisation-model.js';

function figureView(label: string, number: string, fact: Dated<number>, model: OrganisationModel): unknown {
  return html`<div class="figure" part="figure">
    <dt>${label}</dt>
    <dd><span class="number">${number}</span> ${dateView(fact, model)}</dd>
  </div>`;
}

/** The newest counts, each with its date; the older ones are folded in. */
export function figuresView(model: OrganisationModel): unknown {
  const { feed, reader } = model;
  const { messages, formats } = reader;
  const { memberCounts: [latest, ...earlier] = [], population } = feed.organisation;
  if (!latest && !population) return nothing;
  return unlessEmpty(
    html`<dl class="figures">
      ${latest ? figureView(messages.memberCount, formats.number(latest.value), latest, model) : nothing}
      ${
        population
          ? figureView(messages.totalPopulation, messages.atLeast(formats.round(population.value)), population, model)
          : nothing
      }
    </dl>`,
    earlier.length
      ? html`<details>
          <summary>${messages.earlierCounts(formats.number(earlier.length))}</summary>
          <ul class="history">
            ${earlier.map(
              (count) =>
                html`<li>
                  <span class="count">${messages.governments(formats.number(count.value))}</span>
                  ${dateView(count, model)}
                </li>`,
            )}
          </ul>
        </details>`
      : nothing,
  );
}
