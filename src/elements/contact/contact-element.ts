import type { PropertyDeclarations } from 'lit';
import { FeedError } from '../../feed/feed-error.js';
import { chooseRoute } from '../../forms/choose-route.js';
import type { Feed, Member } from '../../schema/types.js';
import { findMember } from '../../schema/find-member.js';
import { FormElement } from '../form/form-element.js';
import { formPlaceView } from '../form/views/form-place.view.js';
import type { FieldModel, FormModel, FormReader } from '../form/form-model.js';

const fields: readonly FieldModel[] = [
  { name: 'name', type: 'text', autocomplete: 'name', required: true, most: 200 },
  { name: 'email', type: 'email', autocomplete: 'email', required: true, most: 254 },
  { name: 'organisation', type: 'text', autocomplete: 'organization', required: false, most: 200 },
  { name: 'subject', type: 'text', autocomplete: 'off', required: false, most: 200 },
  { name: 'message', type: 'area', autocomplete: 'off', required: true, most: 5000 },
];

/**
 * A form to write to the network, or to one of its members. Where its light DOM holds a `<form>`, that form is enhanced in
 * place: its fields, its action and its look stay.
 *
 * @summary Get in touch with the network or with a member.
 * @tag ssegov-contact
 * @slot - Fallback; or a `<form>` of the page's own, which is enhanced in place.
 * @csspart card - All of it.
 * @csspart name - The heading.
 * @csspart form - The form.
 * @csspart field - Each field.
 * @csspart error - What is wrong, beside its field.
 * @csspart summary - The list of what is wrong.
 * @csspart consent - The consent notice with its ticks.
 * @csspart failure - Why it could not be sent.
 * @csspart submit - The button.
 * @csspart success - What is said after it was sent: in the form's place, or above it where nobody has confirmed it.
 * @cssstate loading - A request for the feed is under way.
 * @cssstate ready - The form is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - Nothing says where to send to: the form is not drawn, and this is said instead.
 * @cssstate error - Nothing can be shown but the fallback, a sentence and a button.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is here and the form is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed or the member cannot be had.
 * @fires {SsegovSubmitEvent} ssegov-submit - A message is about to be sent; cancel it to send it yourself.
 * @fires {SsegovSuccessEvent} ssegov-success - It was sent.
 * @fires {SsegovFailureEvent} ssegov-failure - It could not be sent; everything typed is still there.
 */
export class ContactElement extends FormElement {
  static override properties: PropertyDeclarations = { member: {} };

  /** The id of the member to write to; without it, the network. One that the feed lacks is the error `unknown-member`. */
  declare member?: string;

  #find(feed: Feed): Member | undefined {
    return this.member ? findMember(feed, this.member) : undefined;
  }

  protected override get draftKey(): readonly unknown[] {
    return ['contact', this.member];
  }

  protected override faultOf(feed: Feed): FeedError | undefined {
    if (!this.member || this.#find(feed)) return undefined;
    return new FeedError(
      'unknown-member',
      `no member has the id "${typeof this.member === 'string' ? this.member : typeof this.member}"`,
    );
  }

  protected override modelOf(feed: Feed, reader: FormReader | undefined): FormModel {
    const member = this.#find(feed);
    const { ownRoute } = this;
    const route = ownRoute ?? chooseRoute([member?.contact, feed.contact]);
    const consent = member?.contact?.consent ?? feed.contact?.consent;
    const { contactTitle = '', contactTitleTo = '', contactIntro = String } = reader?.messages ?? {};
    return {
      kind: 'contact',
      title: member ? [contactTitleTo, member.name] : [contactTitle],
      // Who reads what comes to an endpoint of the page's own, only the page knows.
      intro: ownRoute ? undefined : [contactIntro, feed.organisation.name],
      fields,
      lists: [],
      route,
      extra: member ? { member: member.id } : {},
      consent,
      basis: (member?.contact?.basis ?? feed.contact?.basis) === 'request' ? 'request' : 'consent',
      collector: consent?.collector ?? feed.organisation.name,
      consentWords: reader?.messages.contactConsent,
      contact: member?.contact ?? feed.contact,
    };
  }

  protected override renderPlace(): unknown {
    return formPlaceView(fields.length);
  }
}
