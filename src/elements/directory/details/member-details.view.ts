import { html, nothing, type TemplateResult } from 'lit';
import { localise } from '../../../i18n/localise.js';
import type { Member } from '../../../schema/types.js';
import { logoView } from '../../member/member-card.view.js';
import { regionOf } from '../../member/member-facts.js';
import { headingView } from '../../shared/heading.view.js';
import { joinedView, localisedView } from '../../shared/text.view.js';
import { factRows, historyRows, otherNameView, type RecordContext } from './member-record.view.js';
import { canShare, type Shared } from './share-link.js';

export interface DetailsContext extends RecordContext {
  readonly headingLevel: number;
  readonly closed: () => void;
  /** Undefined where there is no map, or the member is not on it. */
  readonly showOnMap: (() => void) | undefined;
  /** The address that opens these details; undefined without `sync-url`. */
  readonly link: string | undefined;
  readonly share: (link: string, title: string) => void;
  /** How the link was shared; undefined before. */
  readonly shared: Shared | undefined;
}

/** A link that can be opened in another tab; a plain click shares or copies it. */
function linkView(link: string, member: Member, { reader, words, share }: DetailsContext): TemplateResult {
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    share(link, localise(member.name, reader.languages).text);
  };
  return html`<a class="share" href=${link} @click=${press}>${canShare(link) ? words.share : words.copyLink}</a>`;
}

function footView(member: Member, context: DetailsContext): unknown {
  const { words, link, shared, showOnMap } = context;
  if (!link && !showOnMap) return nothing;
  return html`<div class="actions">
    ${showOnMap ? html`<button class="link" type="button" @click=${showOnMap}>${words.showOnMap}</button>` : nothing}
    ${link ? linkView(link, member, context) : nothing}
    <p class="shared" role="status">
      ${shared === 'copied' ? words.linkCopied : nothing}
      ${shared === 'shown' ? html`${words.linkShown} <span class="address">${link}</span>` : nothing}
    </p>
  </div>`;
}

/** Everything in a member's record. */
export function memberDetailsView(member: Member, context: DetailsContext): TemplateResult {
  const { feed, reader, words, headingLevel, closed } = context;
  const { messages } = reader;
  const region = regionOf(feed, member);
  // Not `<form method="dialog">`: in a frame with `sandbox="allow-scripts"` no form is submitted.
  const leave = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`<dialog part="dialog" aria-labelledby="details-name" @close=${closed}>
    <div class="details">
      <button class="button close" type="button" aria-label=${words.close} @click=${leave}>
        <span class="cross"></span>
      </button>
      <div class="head">
        ${logoView(member, reader)}
        <div class="title">
          <p class="meta">
            ${joinedView([messages.kinds[member.kind], region ? localisedView(region.name, reader) : nothing])}
          </p>
          <div id="details-name">${headingView(headingLevel, localisedView(member.name, reader))}</div>
          <p class="other">${otherNameView(member.name, reader)}</p>
        </div>
      </div>
      ${member.summary ? html`<p class="summary">${localisedView(member.summary, reader)}</p>` : nothing}
      <dl>${factRows(member, context)} ${historyRows(member, context)}</dl>
      ${footView(member, context)}
    </div>
  </dialog>`;
}
