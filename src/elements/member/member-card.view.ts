import { html, nothing, type TemplateResult } from 'lit';
import { localise, localiseOther } from '../../i18n/localise.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import { headingView } from '../shared/heading.view.js';
import { joinedView, localisedView, textView } from '../shared/text.view.js';
import { markView, membershipPhrase, populationPhrase, regionOf, roleView, type CommonFacts } from './member-facts.js';
import { monogramOf, tintOf } from './monogram.js';

export type CardVariant = 'card' | 'compact' | 'row';

export interface CardContext {
  readonly feed: Feed;
  readonly reader: Reader;
  readonly headingLevel: number;
  readonly variant: CardVariant;
  /** Opens the details, where a card stands in a directory: the name is then a button, not the link to the website. */
  readonly open?: ((member: Member) => void) | undefined;
  /** The name with the match marked, where a search found it. */
  readonly marked?: ((text: string) => unknown) | undefined;
  /** The same for the region. */
  readonly markedRegion?: ((text: string) => unknown) | undefined;
  /** Only the beginning of the summary, where a card is one of many. */
  readonly short?: boolean | undefined;
  /** Why a search found it, where that is not in the name. */
  readonly found?: unknown;
  /** What the list around it says for all. */
  readonly common?: CommonFacts | undefined;
  /** On paper no details can be opened: roles stand in a row as well. */
  readonly onPaper?: boolean | undefined;
  /** What stands at the foot. */
  readonly actions?: unknown;
}

/** The logo; until it is there, and where there is none, the monogram. */
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
  // To the end of a word, and not for the sake of a few more letters.
  const isCut = short && localised.text.length > 168;
  const shown = isCut ? localised.text.replace(/^([^]{140}\S{0,20})[^]+/u, '$1…') : undefined;
  return html`<p class="summary" part="summary">${textView(localised, reader, shown)}</p>`;
}

/** In one line: an element for each tag is what laying out a wall of cards would wait for. */
const tagsView = ({ tags }: Member, { reader }: CardContext): unknown =>
  tags?.length
    ? html`<p class="tags" part="tags">${joinedView(tags.map((tag) => localisedView(tag, reader)))}</p>`
    : nothing;

/** One member. Drawn by the card, by the directory, and wherever else a member is shown. */
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
