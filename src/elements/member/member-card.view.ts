import { html, nothing, type TemplateResult } from 'lit';
import { localise, localiseOther } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import { headingView } from '../shared/heading.view.js';
import { joinedView, localisedView, textView } from '../shared/text.view.js';
import { markView, regionOf, roleView, type CommonFacts } from './member-facts.js';
import { membershipPhrase, populationPhrase } from './member-phrases.js';
import { monogramOf, tintOf } from './monogram.js';

/** `card`: everything; `compact`: name, region and two facts; `row`: the same in one line. */
export type CardVariant = 'card' | 'compact' | 'row';

export interface CardContext {
  readonly feed: Feed;
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly variant: CardVariant;
  /** In a directory, opens the details: the name is then a button, not the link to the website. */
  readonly open?: ((member: Member) => void) | undefined;
  /** Renders the name with the match marked. */
  readonly marked?: ((text: string) => unknown) | undefined;
  /** Renders the region with the match marked. */
  readonly markedRegion?: ((text: string) => unknown) | undefined;
  /** Cuts the summary after 140 to 160 characters, on cards in a list. */
  readonly short?: boolean | undefined;
  /** The text that matched a search, where it is neither the name nor the region. */
  readonly found?: unknown;
  /** What the list around the card says for all members. */
  readonly common?: CommonFacts | undefined;
  /** True in print, where no details can be opened: roles are shown in a row as well. */
  readonly onPaper?: boolean | undefined;
  /** The content of the card's foot. */
  readonly actions?: unknown;
}

/** The logo. While it loads, and where it fails or is missing, the monogram. */
export function logoView({ name, logo, region }: Member, reader: Reader): TemplateResult {
  const monogram = html`<span class="monogram tint-${tintOf(region)}" aria-hidden="true">${monogramOf(name)}</span>`;
  if (!logo) return monogram;
  const toggle = ({ target, type }: Event) => (target as HTMLElement).toggleAttribute('hidden', type === 'error');
  return html`<span class="logo" part="logo"
    >${monogram}<img
      src=${logo.src}
      alt=${localise(logo.alt, reader.languages).text}
      loading="lazy"
      referrerpolicy="strict-origin"
      @load=${toggle}
      @error=${toggle}
  /></span>`;
}

/** A name that leads to the member's website, where there is one. */
export const nameLinkView = ({ website }: Member, shown: unknown): unknown =>
  website ? html`<a part="link" href=${website} referrerpolicy="strict-origin">${shown}</a>` : shown;

function nameView(member: Member, { reader, open, marked }: CardContext): unknown {
  const name = localise(member.name, reader.languages);
  const shown = textView(name, reader, marked?.(name.text));
  if (open) return html`<button class="link" @click=${() => open(member)}>${shown}</button>`;
  return nameLinkView(member, shown);
}

function otherNameView(member: Member, { reader, marked }: CardContext): unknown {
  const other = localiseOther(member.name, localise(member.name, reader.languages), reader.languages);
  if (!other) return nothing;
  return html`<p class="other" lang=${other.lang ?? nothing}>${marked ? marked(other.text) : other.text}</p>`;
}

function metaView(member: Member, { feed, reader, markedRegion }: CardContext): TemplateResult {
  const name = regionOf(feed, member)?.name;
  const region = name && localise(name, reader.languages);
  const parts = [
    html`<span part="kind">${reader.messages.kinds[member.kind]}</span>`,
    region ? html`<span part="region">${textView(region, reader, markedRegion?.(region.text))}</span>` : nothing,
  ];
  return html`<p class="meta">${joinedView(parts)}</p>`;
}

function factsView(member: Member, { reader, common }: CardContext): unknown {
  const population = populationPhrase(member, reader, common);
  const membership = membershipPhrase(member, reader);
  return html`${population ? html`<p class="facts" part="population">${population}</p>` : nothing}
  ${
    membership
      ? html`<p class="facts" part="membership">${markView(membership.status, common)}${membership.phrase}</p>`
      : nothing
  }`;
}

function rolesView({ roles }: Member, { reader }: CardContext): unknown {
  if (!roles?.length) return nothing;
  return html`<ul class="roles" part="roles">
    ${roles.map((role) => html`<li>${roleView(role, reader)}</li>`)}
  </ul>`;
}

function summaryView({ summary }: Member, { reader, short }: CardContext): unknown {
  if (!summary) return nothing;
  const localised = localise(summary, reader.languages);
  // Cut at the end of a word after 140 to 160 characters; up to 168 characters are shown whole.
  const isCut = short && localised.text.length > 168;
  const shown = isCut ? localised.text.replace(/^([^]{140}\S{0,20})[^]+/u, '$1…') : undefined;
  return html`<p class="summary" part="summary">${textView(localised, reader, shown)}</p>`;
}

/** The tags in one line of text: an element for each tag would slow down the layout of a page of cards. */
const tagsView = ({ tags }: Member, { reader }: CardContext): unknown =>
  tags?.length
    ? html`<p class="tags" part="tags">${joinedView(tags.map((tag) => localisedView(tag, reader)))}</p>`
    : nothing;

/** One member: in the card element, in the directory, and wherever else a member is shown. */
export function memberCardView(member: Member, context: CardContext): TemplateResult {
  const { reader, variant, headingLevel, found, actions, onPaper } = context;
  const full = variant === 'card';
  return html`<article class="card ${variant}" part="card">
    <div class="head">
      ${logoView(member, reader)}
      <div class="title">
        ${metaView(member, context)} ${headingView(headingLevel, nameView(member, context))}
        ${otherNameView(member, context)}
      </div>
    </div>
    <div class="body">
      ${found ?? nothing} ${factsView(member, context)} ${full || onPaper ? rolesView(member, context) : nothing}
      ${full ? [summaryView(member, context), tagsView(member, context)] : nothing}
    </div>
    ${actions ? html`<div class="actions">${actions}</div>` : nothing}
  </article>`;
}
