import type { PropertyDeclarations } from 'lit';
import { chooseRoute } from '../../forms/choose-route.js';
import type { Feed } from '../../schema/types.js';
import { FormElement } from '../form/form-element.js';
import { formPlaceView } from '../form/views/form-place.view.js';
import type { FieldModel, FormModel, FormReader, ListModel } from '../form/form-model.js';

const fields: readonly FieldModel[] = [
  { name: 'email', type: 'email', autocomplete: 'email', required: true, most: 254 },
  { name: 'name', type: 'text', autocomplete: 'name', required: false, most: 200 },
];

/**
 * A form to sign up for the network's newsletters. Where its light DOM holds a `<form>`, that form is enhanced in place: its
 * fields, its action and its look stay.
 *
 * @summary Sign up for the newsletter.
 * @tag ssegov-newsletter
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
 * @cssstate empty - Nothing says where to sign up: the form is not drawn, and this is said instead.
 * @cssstate error - Nothing can be shown but the fallback, a sentence and a button.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is here and the form is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed cannot be had.
 * @fires {SsegovSubmitEvent} ssegov-submit - A sign-up is about to be sent; cancel it to send it yourself.
 * @fires {SsegovSuccessEvent} ssegov-success - It was sent.
 * @fires {SsegovFailureEvent} ssegov-failure - It could not be sent; everything typed is still there.
 */
export class NewsletterElement extends FormElement {
  static override properties: PropertyDeclarations = { list: {} };

  /** The ids of the newsletters to offer, space-separated or as an array; unknown ones are ignored. Without it, all of the feed. */
  declare list?: string | readonly string[];

  /** Frameworks set properties to anything: what is no text, and no array of texts, names no list. */
  get #ids(): readonly string[] {
    const texts = [this.list].flat().filter((value): value is string => typeof value === 'string');
    return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  }

  protected override get draftKey(): readonly unknown[] {
    return ['newsletter', this.#ids.join(' ')];
  }

  /** The newsletters on offer that can be signed up for. */
  #offered(feed: Feed, ids: readonly string[]): ListModel[] {
    const { ownRoute } = this;
    return (feed.newsletters ?? []).flatMap(({ id, name, description, ...source }) => {
      const email = feed.contact?.email;
      const route = ownRoute ?? chooseRoute([source, { email }]);
      return route && (!ids.length || ids.includes(id)) ? [{ id, name, description, route }] : [];
    });
  }

  protected override modelOf(feed: Feed, reader: FormReader | undefined): FormModel {
    const ids = this.#ids;
    const lists = this.#offered(feed, ids);
    const chosen = feed.newsletters?.filter(({ id }) => lists.some((list) => list.id === id)) ?? [];
    const consent = chosen[0]?.consent;
    const [only] = lists.length === 1 ? lists : [];
    const { newsletterTitle = '', newsletterIntro = String } = reader?.messages ?? {};
    // A page that names its own endpoint may know lists that the feed does not.
    const route =
      lists[0]?.route ?? this.ownRoute ?? (ids.length ? undefined : chooseRoute([{ email: feed.contact?.email }]));
    return {
      kind: 'newsletter',
      title: only ? [String, only.name] : [newsletterTitle],
      intro: only?.description ?? [newsletterIntro, feed.organisation.name],
      fields,
      lists,
      route,
      extra: lists.length || !ids.length ? {} : { lists: ids },
      consent,
      basis: chosen.length && chosen.every(({ basis }) => basis === 'request') ? 'request' : 'consent',
      collector: consent?.collector ?? feed.organisation.name,
      consentWords: reader?.messages.newsletterConsent,
      contact: feed.contact,
    };
  }

  protected override renderPlace(): unknown {
    return formPlaceView(fields.length);
  }
}
