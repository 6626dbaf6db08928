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
 * A form to write to the network, or to one of its members. If its light DOM has a `<form>`, that form is enhanced in place: it
 * keeps its fields, its action and its looks.
 *
 * @summary Get in touch with the network or with a member.
 * @tag ssegov-contact
 * @slot - Fallback: shown until the feed is loaded, when scripts are off, and when it cannot be shown. Or a `<form>` of the page's own, which is enhanced in place.
 * @csspart card - The whole element.
 * @csspart name - The heading.
 * @csspart form - The form.
 * @csspart field - Each field.
 * @csspart error - The error message of a field, beside it.
 * @csspart summary - The list of all errors, above the form.
 * @csspart consent - The consent notice with its checkboxes.
 * @csspart failure - The message that sending failed, and why.
 * @csspart submit - The submit button.
 * @csspart success - The message after sending: in place of the form, or above it while the server has not confirmed.
 * @cssstate loading - A request for the feed is pending.
 * @cssstate ready - The form is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - There is no address to send to: a sentence says so, in place of the form.
 * @cssstate error - The feed or the member cannot be shown: the fallback stands there, with a message and a button to retry.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is loaded and the form is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed or the member cannot be shown.
 * @fires {SsegovSubmitEvent} ssegov-submit - A message is about to be sent; cancel the event to send it yourself.
 * @fires {SsegovSuccessEvent} ssegov-success - The message was sent.
 * @fires {SsegovFailureEvent} ssegov-failure - The message could not be sent; everything typed is still in the form.
 */
export class ContactElement extends FormElement {
  static override properties: PropertyDeclarations = { member: {} };

  /**
   * The id of the member to write to, or one that it had before (`formerIds`). Default: none, the form writes to the network.
   * An id that the feed lacks is the error `unknown-member`.
   */
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
      // With an endpoint of the page's own, only the page knows who reads the message.
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
