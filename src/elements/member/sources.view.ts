import { html, nothing, type TemplateResult } from 'lit';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member, Source } from '../../schema/types.js';
import { localisedView } from '../shared/text.view.js';

/** The sources of a member, in the order of the record. Ids that the feed lacks are left out. */
export const sourcesOf = (feed: Feed, member: Member): Source[] =>
  (member.sources ?? []).flatMap((id) => feed.sources?.find((source) => source.id === id) ?? []);

export const sourceListView = (sources: readonly Source[], reader: Reader): TemplateResult =>
  html`<ul class="sources">
    ${sources.map(
      ({ title, url, date }) =>
        html`<li>
          <a href=${url}>${localisedView(title, reader)}</a>${
            date ? html` <span class="date">${reader.formats.date(date)}</span>` : nothing
          }
        </li>`,
    )}
  </ul>`;

/** The sources, folded in until the visitor opens them. */
export function sourcesView(feed: Feed, member: Member, reader: Reader): unknown {
  const sources = sourcesOf(feed, member);
  if (!sources.length) return nothing;
  return html`<details>
    <summary>${reader.messages.sources(reader.formats.number(sources.length))}</summary>
    ${sourceListView(sources, reader)}
  </details>`;
}
