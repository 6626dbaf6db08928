import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { JsonLdController } from '../../controllers/json-ld-controller.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadMessages } from '../../i18n/load-messages.js';
import type { OrganisationMessages } from '../../i18n/messages/organisation-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import { memberCard } from '../member/member-card.styles.js';
import { FeedElement } from '../shared/feed-element.js';
import { organisationCardView } from './organisation-card.view.js';
import { describeOrganisation, type OrganisationJsonLd } from '../../exports/organisation-json-ld.js';
import { readSections, type OrganisationModel, type OrganisationVariant } from './organisation-model.js';
import { organisationPlaceView } from './organisation-place.view.js';
import { organisation } from './organisation.styles.js';
import { hasSections, organisationView } from './organisation.view.js';

/**
 * The network itself: what it is, its figures, its leadership, its notable members, how to reach and to join it. Only what
 * the feed has is shown. Facts that age are shown with their date, which is marked "as of" if they are older than the feed's
 * `staleAfterMonths`.
 *
 * @summary The network's own profile.
 * @tag ssegov-organisation
 * @slot - Fallback: shown until the feed is loaded, when scripts are off, and when the feed cannot be shown.
 * @slot contact - The page's own way to write to the network, for example `<ssegov-contact slot="contact">`; below the plain links.
 * @slot newsletter - The page's own way to sign up, for example `<ssegov-newsletter slot="newsletter">`, which names the newsletters itself; anything else stands below their names.
 * @csspart profile - The whole profile.
 * @csspart card - The whole card with `variant="card"`; otherwise each notable member's, whose parts are those of `<ssegov-member-card>`.
 * @csspart logo - The logo, where the feed has one.
 * @csspart acronym - The acronym above the name.
 * @csspart name - The heading with the organisation's name, and each notable member's.
 * @csspart section - Each section; its name is a part of its own: `about`, `figures`, `businesses`, `leadership`, `support`, `members`, `representative`, `contact`, `join`, `newsletter`, `legal`, `sources`.
 * @csspart heading - The heading of a section, or of a part of one.
 * @csspart mission - The mission.
 * @csspart description - The description.
 * @csspart figure - Each key figure with its label and date.
 * @csspart date - The date of a fact that ages.
 * @csspart as-of - The date of a fact that is older than the feed's `staleAfterMonths`.
 * @csspart link - A link to a website.
 * @csspart action - The link to join, which looks like a button.
 * @cssstate loading - A request is pending.
 * @cssstate ready - The profile is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - The feed has nothing for the requested sections: only the name is shown.
 * @cssstate error - The feed cannot be shown: the fallback stands there, with a message and a button to retry.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed cannot be shown.
 */
export class OrganisationElement extends FeedElement<OrganisationMessages> {
  static override styles = [FeedElement.styles, memberCard, organisation];

  static override properties: PropertyDeclarations = {
    variant: {},
    sections: {},
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** `profile` (default, and any other value): everything; `card`: the main facts as a card. */
  declare variant: OrganisationVariant;

  /**
   * Which sections are shown, in this order, space-separated: any of `about figures businesses leadership support members
   * representative contact join newsletter legal sources`. Default: empty, all of them in this order. Other words are ignored;
   * if there are only such, the name alone is shown. A section for which the feed has nothing is left out.
   */
  declare sections: string;

  /**
   * Puts the organisation as JSON-LD into the document's head, for search engines, while the element is on the page. Default:
   * false. If the page's policy forbids it, that is a warning in the console.
   */
  declare jsonLd: boolean;

  readonly #script = new JsonLdController(this);
  #reader: Reader<OrganisationMessages> | undefined;

  constructor() {
    super();
    this.variant = 'profile';
    this.sections = '';
    this.jsonLd = false;
  }

  /** The organisation as JSON-LD of schema.org, the reader's language first; undefined until a feed is on screen. */
  toJsonLd(): OrganisationJsonLd | undefined {
    const { feed } = this;
    return feed && this.#reader && describeOrganisation(feed, this.#reader);
  }

  protected override isEmpty(feed: Feed): boolean {
    return !this.#reader || !hasSections(this.#model(feed, this.#reader));
  }

  protected override loadMessages(language: InterfaceLanguage): Promise<OrganisationMessages> {
    return loadMessages(language, 'common', 'organisation');
  }

  protected override renderPlace(): unknown {
    return organisationPlaceView(this.#variant, readSections(this.sections).length);
  }

  protected override renderFeed(feed: Feed, reader: Reader<OrganisationMessages>): unknown {
    this.#reader = reader;
    const model = this.#model(feed, reader);
    return html`${this.jsonLd ? html`<script type="application/ld+json"></script>` : nothing}
    ${this.#variant === 'card' ? organisationCardView(model) : organisationView(model)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { jsonLd, renderRoot } = this;
    this.#script.show(jsonLd ? this.toJsonLd() : undefined, renderRoot.querySelector('script'));
  }

  get #variant(): OrganisationVariant {
    return this.variant === 'card' ? 'card' : 'profile';
  }

  #model(feed: Feed, reader: Reader<OrganisationMessages>): OrganisationModel {
    return {
      feed,
      reader,
      headingLevel: this.level,
      sections: readSections(this.sections),
      slotted: new Set([...this.children].map(({ slot }) => slot)),
      signsUp: [...this.children].some((child) => child.matches('ssegov-newsletter[slot=newsletter]')),
    };
  }
}
