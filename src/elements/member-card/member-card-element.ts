import { css, html, type PropertyDeclarations } from 'lit';
import { FeedError } from '../../feed/feed-error.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadMessages } from '../../i18n/load-messages.js';
import type { Messages } from '../../i18n/messages/common-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import { findMember } from '../../schema/find-member.js';
import type { Feed, Member } from '../../schema/types.js';
import { FeedElement } from '../shared/feed-element.js';
import { memberCard } from '../member/member-card.styles.js';
import { memberCardView, type CardVariant } from '../member/member-card.view.js';
import { memberPlaceView } from '../member/member-place.view.js';
import { sourcesView } from '../member/sources.view.js';

/**
 * One member: name in the reader's language and in the other, kind, region, population with its year, membership, roles,
 * website, and the sources on demand.
 *
 * @summary One member of the network as a card.
 * @tag ssegov-member-card
 * @slot - Fallback: shown until there is something to show, and when the feed cannot be had.
 * @slot actions - Links or buttons at the foot of the card.
 * @csspart card - The whole card.
 * @csspart name - The heading.
 * @csspart kind - District, city, county…
 * @csspart region - The province or metropolitan city.
 * @csspart population - The population with its year.
 * @csspart membership - Since when it is a member, or in which years sources name it.
 * @csspart roles - The list of the roles held.
 * @csspart summary - The summary.
 * @csspart tags - The tags, in one line.
 * @csspart link - The link to the website.
 * @csspart logo - The logo, where the feed has one.
 * @cssstate loading - A request is under way.
 * @cssstate ready - The member is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - Never for a card: an id that the feed lacks is an error.
 * @cssstate error - Nothing can be shown but the fallback, a sentence and a button.
 * @cssproperty [--ssegov-accent] - Filled buttons, underlines, the mark of a match and the chosen state. By default a deep green, or on a dark ground a light one; where neither is told from the page's ground at 3:1, the colour of the text.
 * @cssproperty [--ssegov-on-accent] - The text on a filled button. By default black or white, whichever reads better on the accent.
 * @cssproperty [--ssegov-danger] - What is wrong: a red that reads on the page's ground, or the colour of the text.
 * @cssproperty [--ssegov-surface=transparent] - The ground of a card.
 * @cssproperty [--ssegov-line] - Hairlines.
 * @cssproperty [--ssegov-line-strong] - Borders of fields and buttons; 3:1 against the page's ground.
 * @cssproperty [--ssegov-muted] - Secondary text; 4.5:1 against the page's ground.
 * @cssproperty [--ssegov-soft] - Quiet grounds: labels, skeletons.
 * @cssproperty [--ssegov-radius=0.5em] - Corners.
 * @cssproperty [--ssegov-gap=1em] - Between cards.
 * @cssproperty [--ssegov-padding=1.125em] - Inside a card.
 * @cssproperty [--ssegov-focus=currentColor] - The focus ring.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed or the member cannot be shown.
 */
export class MemberCardElement extends FeedElement {
  static override styles = [
    FeedElement.styles,
    memberCard,
    css`
      :host::before {
        font-size: 1em;
      }
    `,
  ];

  static override properties: PropertyDeclarations = { member: {}, variant: {} };

  /** The member's id, or one that it had before (`formerIds`). One that the feed lacks is the error `unknown-member`. */
  declare member: string;

  /** `card` (default, and for anything else): everything; `compact`: name, region and two facts; `row`: the same in one line. */
  declare variant: CardVariant;

  constructor() {
    super();
    this.member = '';
    this.variant = 'card';
  }

  get #variant(): CardVariant {
    return /^(compact|row)$/.test(this.variant) ? this.variant : 'card';
  }

  #find(feed: Feed): Member | undefined {
    return findMember(feed, this.member);
  }

  protected override faultOf(feed: Feed): FeedError | undefined {
    if (this.#find(feed)) return undefined;
    return new FeedError('unknown-member', `no member has the id "${this.member}"`);
  }

  protected override loadMessages(language: InterfaceLanguage): Promise<Messages> {
    return loadMessages(language, 'common');
  }

  protected override renderPlace(): unknown {
    return memberPlaceView(this.#variant);
  }

  protected override renderFeed(feed: Feed, reader: Reader): unknown {
    const member = this.#find(feed);
    if (!member) return undefined;
    const { level: headingLevel } = this;
    const variant = this.#variant;
    const actions = html`${variant === 'card' ? sourcesView(feed, member, reader) : ''}<slot name="actions"></slot>`;
    return memberCardView(member, { feed, reader, headingLevel, variant, actions });
  }
}
