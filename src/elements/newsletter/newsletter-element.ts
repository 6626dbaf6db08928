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
 * A form to sign up for the network's newsletters. If its light DOM has a `<form>`, that form is enhanced in place: it keeps its
 * fields, its action and its looks.
 *
 * @summary Sign up for the newsletter.
 * @tag ssegov-newsletter
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
 * @cssstate empty - There is no address to sign up at: a sentence says so, in place of the form.
 * @cssstate error - The feed cannot be shown: the fallback stands there, with a message and a button to retry.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is loaded and the form is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed cannot be shown.
 * @fires {SsegovSubmitEvent} ssegov-submit - A sign-up is about to be sent; cancel the event to send it yourself.
 * @fires {SsegovSuccessEvent} ssegov-success - The sign-up was sent.
 * @fires {SsegovFailureEvent} ssegov-failure - The sign-up could not be sent; everything typed is still in the form.
 */
export class NewsletterElement extends FormElement {
  static override properties: PropertyDeclarations = { list: {} };

  /**
   * The ids of the newsletters to offer, space-separated or as an array. Default: all of the feed. Ids that the feed lacks are
   * ignored. If it has none of them, they are sent to the page's own endpoint; without one, nothing can be sent.
   */
  declare list?: string | readonly string[];

  /** Frameworks may set anything: values other than a text or an array of texts are ignored. */
  get #ids(): readonly string[] {
    const texts = [this.list].flat().filter((value): value is string => typeof value === 'string');
    return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  }

  protected override get draftKey(): readonly unknown[] {
    return ['newsletter', this.#ids.join(' ')];
  }

  /** The newsletters that are to be offered, and that have an address to sign up at. */
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
    // A page with an endpoint of its own may name lists that the feed does not have.
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
