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
 * One member: its name in the reader's language and in another one, kind, region, population with its year, membership, roles
 * and website. The sources are folded in.
 *
 * @summary One member of the network as a card.
 * @tag ssegov-member-card
 * @slot - Fallback: shown until the member is loaded, when scripts are off, and when the member cannot be shown.
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
 * @cssstate loading - A request is pending.
 * @cssstate ready - The member is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - Never set on a card: an id that the feed lacks is an error.
 * @cssstate error - The member cannot be shown: the fallback stands there, with a message and a button to retry.
 * @cssproperty [--ssegov-accent] - Colour of filled buttons, underlines, the mark of a match and chosen controls. Default: a deep green, on a dark background a light green; if neither has a contrast of 3:1 with the page's background, the text colour.
 * @cssproperty [--ssegov-on-accent] - Text colour on a filled button. Default: black or white, whichever has more contrast with the accent.
 * @cssproperty [--ssegov-danger] - Colour of errors. Default: a red with a contrast of 4.5:1 with the page's background, or the text colour.
 * @cssproperty [--ssegov-surface=transparent] - Background of a card.
 * @cssproperty [--ssegov-line] - Colour of hairlines. Default: the text colour at 18 %.
 * @cssproperty [--ssegov-line-strong] - Border colour of fields and buttons. Default: the text colour, made fainter, with 3:1 against the page's background.
 * @cssproperty [--ssegov-muted] - Colour of secondary text. Default: the text colour, made fainter, with 4.5:1 against the page's background.
 * @cssproperty [--ssegov-soft] - Background of labels and skeletons. Default: the text colour at 6 % or less.
 * @cssproperty [--ssegov-radius=0.5em] - Radius of corners.
 * @cssproperty [--ssegov-gap=1em] - Space between cards.
 * @cssproperty [--ssegov-padding=1.125em] - Space inside a card.
 * @cssproperty [--ssegov-focus=currentColor] - Colour of the focus ring.
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

  /**
   * The member's id, or one that it had before (`formerIds`). Required: without it, and with an id that the feed lacks, the
   * error is `unknown-member`.
   */
  declare member: string;

  /**
   * `card` (default): everything; `compact`: name, region and two facts; `row`: the same in one line. Any other value is
   * `card`.
   */
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
