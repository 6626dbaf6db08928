import { html, nothing, type TemplateResult } from 'lit';
import type { Localised, PartialDate } from '../../schema/types.js';
import { headingView } from '../shared/heading.view.js';
import { localisedView } from '../shared/text.view.js';
import { isAged } from './is-aged.js';
import type { OrganisationModel } from './organisation-model.js';

/** The heading of a section, or of a part of one. */
export const sectionHeadingView = (level: number, content: unknown): TemplateResult =>
  headingView(level, content, 'heading');

/** The date of a fact that ages, as a link to its source; with "as of" if it is older than the feed's `staleAfterMonths`. */
export function dateView(
  { asOf, source }: { readonly asOf: PartialDate; readonly source?: string | undefined },
  { feed, reader }: OrganisationModel,
): TemplateResult {
  const { formats, messages } = reader;
  const date = formats.date(asOf);
  const aged = isAged(asOf, feed.organisation.staleAfterMonths);
  const text = aged ? messages.asOf(date) : date;
  const found = feed.sources?.find(({ id }) => id === source);
  return html`<span class="date ${aged ? 'aged' : ''}" part=${aged ? 'date as-of' : 'date'}
    >${
      found
        ? html`<a href=${found.url}
            >${text}<span class="hidden">, ${messages.source} ${localisedView(found.title, reader)}</span></a
          >`
        : text
    }</span
  >`;
}

/** A term and its value; nothing without a value. */
export const rowView = (label: string, value: unknown): unknown =>
  value === undefined || value === nothing
    ? nothing
    : html`<div class="row-of">
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;

export const textRowView = (label: string, text: Localised | undefined, { reader }: OrganisationModel): unknown =>
  rowView(label, text === undefined ? nothing : localisedView(text, reader));

/** A list of the rows that are not empty; nothing if all are. */
export function factsView(rows: readonly unknown[]): unknown {
  const shown = rows.filter((row) => row !== nothing);
  return shown.length ? html`<dl class="facts-of">${shown}</dl>` : nothing;
}

export const listView = (texts: readonly Localised[] | undefined, { reader }: OrganisationModel): unknown =>
  texts?.length
    ? html`<ul class="ruled">
        ${texts.map((text) => html`<li>${localisedView(text, reader)}</li>`)}
      </ul>`
    : nothing;

/** The views that are not empty; nothing if all are. */
export function unlessEmpty(...views: readonly unknown[]): unknown {
  const shown = views.filter((view) => view !== nothing && view !== undefined);
  return shown.length ? shown : nothing;
}
