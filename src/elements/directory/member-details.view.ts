import { css, html, nothing, type TemplateResult } from 'lit';
import { localise, localiseOther } from '../../i18n/localise.js';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { DirectoryPartWords } from '../../i18n/directory-part-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import { membershipPhrase, regionOf, roleView } from '../member-card/member-facts.js';
import { sourceListView, sourcesOf } from '../member-card/sources.view.js';
import { headingView } from '../shared/heading.view.js';
import { joinedView, localisedView, textView } from '../shared/text.view.js';

export interface DetailsContext {
  readonly feed: Feed;
  readonly reader: Reader<DirectoryMessages>;
  readonly words: DirectoryPartWords;
  readonly headingLevel: number;
  readonly close: () => void;
}

const rowView = (label: string, value: unknown): TemplateResult =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;

function factRows(member: Member, { feed, reader, words }: DetailsContext): unknown[] {
  const { messages, formats, languages } = reader;
  const { population, website, formerNames, aliases, roles, tags, codes, verified, contact } = member;
  const membership = membershipPhrase(member, reader);
  const sources = sourcesOf(feed, member);
  const list = (items: readonly unknown[]) => items.map((item) => html`<div>${item}</div>`);
  return [
    formerNames?.length
      ? rowView(
          words.formerNames,
          list(formerNames.map((name) => joinedView([localisedView(name, reader), otherName(name, reader)]))),
        )
      : nothing,
    aliases?.length ? rowView(words.aliases, aliases.join(', ')) : nothing,
    population
      ? rowView(
          words.populationLabel,
          words.populationOf(formats.number(population.value), formats.date(String(population.year))),
        )
      : nothing,
    membership ? rowView(words.membership, membership.phrase) : nothing,
    roles?.length ? rowView(words.roles, list(roles.map((role) => roleView(role, reader)))) : nothing,
    tags?.length ? rowView(words.tags, joinedView(tags.map((tag) => localisedView(tag, reader)))) : nothing,
    website ? rowView(messages.website, html`<a part="link" href=${website}>${hostOf(website)}</a>`) : nothing,
    contact?.email
      ? rowView(
          words.contact,
          html`<a href=${`mailto:${contact.email.replace(/[?&%]/g, encodeURIComponent)}`}>${contact.email}</a>`,
        )
      : nothing,
    codes
      ? rowView(
          words.officialCodes,
          Object.entries(codes)
            .map(([issuer, code]) => `${issuer.toUpperCase()} ${code}`)
            .join(', '),
        )
      : nothing,
    verified ? rowView(words.verified, formats.date(verified)) : nothing,
    sources.length ? rowView(words.sourcesLabel, sourceListView(sources, { ...reader, languages })) : nothing,
  ];
}

function otherName(name: Member['name'], reader: Reader): unknown {
  const other = localiseOther(name, localise(name, reader.languages), reader.languages);
  return other ? textView(other, reader) : nothing;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** Everything in a member's record. */
export function memberDetailsView(member: Member, context: DetailsContext): TemplateResult {
  const { feed, reader, words, headingLevel, close } = context;
  const { messages } = reader;
  const region = regionOf(feed, member);
  // Not `<form method="dialog">`: a frame with `sandbox="allow-scripts"` submits no form, not even that one.
  const leave = (event: Event) => (event.currentTarget as HTMLElement).closest('dialog')?.close();
  return html`<dialog part="dialog" aria-labelledby="details-name" @close=${close}>
    <div class="details">
      <button class="button close" type="button" aria-label=${words.close} @click=${leave}>
        <span class="cross" aria-hidden="true">×</span>
      </button>
      <p class="meta">
        ${joinedView([messages.kinds[member.kind], region ? localisedView(region.name, reader) : nothing])}
      </p>
      <div id="details-name">${headingView(headingLevel, localisedView(member.name, reader))}</div>
      <p class="other">${otherName(member.name, reader)}</p>
      ${member.summary ? html`<p class="summary">${localisedView(member.summary, reader)}</p>` : nothing}
      <dl>${factRows(member, context)}</dl>
    </div>
  </dialog>`;
}

/** The dialog's own styles. */
export const styles = css`
  dialog {
    inline-size: min(40em, calc(100vw - 2em));
    max-block-size: calc(100vh - 4em);
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--ssegov-dialog-surface, Canvas);
    color: var(--ssegov-dialog-text, CanvasText);
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.25);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .details {
    padding: 1.5em;
  }
  .close {
    float: inline-end;
    margin: -0.5em -0.5em 0 0.5em;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border-color: transparent;
  }
  .details .name {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.35;
  }
  .details .summary {
    margin-block-start: 0.75em;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: 0.5em 1.25em;
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
  dt {
    color: var(--_muted);
  }
  .details .sources {
    padding: 0;
  }
  @media (max-width: 30em) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.75em;
    }
  }
`;
