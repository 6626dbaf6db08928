import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import { localise } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Member } from '../../schema/types.js';
import { memberCardView } from '../member-card/member-card.view.js';
import type { DirectoryModel } from './directory-model.js';
import { clearView } from './filters.view.js';
import { foundView, markedIn } from './marked.view.js';

function emptyView(model: DirectoryModel): TemplateResult {
  const { query, reader, total } = model;
  const { noMembers, noMatch, noMatchForFilters } = reader.messages;
  const asked = query.trim();
  const message = !total ? noMembers : asked ? noMatch(asked) : noMatchForFilters;
  return html`<div class="notice none-found">
    <p>${message}</p>
    ${clearView(model)}
  </div>`;
}

function websiteView({ website, name }: Member, { languages, messages }: Reader<DirectoryMessages>): unknown {
  if (!website) return ' ';
  const label = messages.websiteOf(localise(name, languages).text);
  return html`<a part="link" href=${website} aria-label=${label}>${messages.website}</a>`;
}

/** The page of results, and the way to the rest. */
export function resultsView(model: DirectoryModel): TemplateResult {
  const { feed, reader, headingLevel, selected, shown, pageSize, actions } = model;
  const { results, found } = selected;
  if (!results.length) return emptyView(model);
  const more = Math.min(pageSize, results.length - shown);
  return html`<ul class="results" part="results">
      ${results.slice(0, shown).map((member) => {
        const matches = found(member);
        const card = memberCardView(member, {
          feed,
          reader,
          headingLevel: headingLevel + 1,
          variant: 'card',
          open: actions.open,
          marked: markedIn(matches),
          found: foundView(matches, reader),
          actions: websiteView(member, reader),
        });
        return html`<li>${card}</li>`;
      })}
    </ul>
    ${
      more > 0
        ? html`<p class="more">
            <button class="button" @click=${actions.showMore}>
              ${reader.messages.showMore(reader.formats.number(more))}
            </button>
          </p>`
        : nothing
    }`;
}
