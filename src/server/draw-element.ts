import { ElementRenderer, render as renderTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { PropertyValues } from 'lit';
import type { FeedController } from '../controllers/feed-controller.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import type { FeedState } from '../feed/feed-state.js';
import { fingerprintOf } from '../hydration/fingerprint.js';
import type { FormMessages } from '../i18n/messages/form-messages.en.js';
import { stylesOf } from '../styles/add-styles.js';
import { version } from '../version.js';
import { plainForm } from './plain-form.js';
import { moreMembers } from './more-members.js';
import { writtenAttributes, type Attributes } from './open-tag.js';
import { serverStyles } from './server.styles.js';
import { shortenMarkers } from './shorten-markers.js';

/** What is drawn of one element. */
export interface Drawing {
  /** What the comment that begins the markup says. */
  readonly mark: string;
  readonly styles: string;
  /** The markup that the element takes over. */
  readonly html: string;
  /** What stands behind it for visitors without scripts. */
  readonly more: string;
}

export interface DrawingInput {
  readonly state: FeedState & { readonly status: 'ready' };
  readonly lang: string;
  readonly attributes: Attributes;
  /** The light DOM. */
  readonly fallback: string;
}

/** Reading the list makes Lit set the class up. */
type DrawableType = (new () => object) & { readonly observedAttributes: readonly string[] };

/** What a browser calls of an element, and a server in its place. */
interface Drawable {
  renderRoot: ShadowRoot;
  readonly hasFault: boolean;
  readonly renderedFrom: readonly unknown[];
  readonly feedController: FeedController;
  readonly localeController: LocaleController<FormMessages>;
  attributeChangedCallback(name: string, before: null, value: string): void;
  createRenderRoot(): ShadowRoot;
  willUpdate(changed: PropertyValues): void;
  readState(changed: PropertyValues): void;
  render(): unknown;
}

/**
 * What an element asks of its DOM, and a server's does not have: neither Lit's shim nor the one that a framework puts in
 * the globals (Angular's domino has no `attachShadow`).
 */
const serverDom = (fallback: string) => ({
  attachShadow: () => ({}),
  childNodes: [],
  children: [],
  matches: () => false,
  // A form of the page's own is enhanced in place.
  querySelector: (selector: string) => (selector === 'form' && /<form[\s>]/i.test(fallback) ? {} : null),
});

/** Lit looks for the element around a slot; nothing is asked of it. */
class SlotOwner extends ElementRenderer {}

/** Lit writes a property that HTML has an attribute for as one, whatever its value; these two are on or absent. */
const withTicks = (html: string): string =>
  html.replaceAll(' checked="false"', '').replaceAll(' checked="true"', ' checked');

/** Undefined where the feed has not what the element shows: nothing but the fallback is drawn then. */
export async function drawElement(type: DrawableType, input: DrawingInput): Promise<Drawing | undefined> {
  const { state, lang, attributes, fallback } = input;
  const observed = type.observedAttributes;
  // Not assigned: some of these have only a getter there.
  const dom = Object.getOwnPropertyDescriptors(serverDom(fallback));
  const element = Object.defineProperties(new type(), dom) as unknown as Drawable;
  for (const [name, text] of writtenAttributes(attributes))
    if (observed.includes(name)) element.attributeChangedCallback(name, null, text);
  element.renderRoot = element.createRenderRoot();
  element.feedController.take(state);
  element.localeController.speak(lang);
  element.localeController.reader(state.feed.languages);
  await element.localeController.settle();
  const reader = element.localeController.reader(state.feed.languages);
  if (!reader) throw element.localeController.error ?? new Error('ssegov-widgets: the messages are not there.');
  element.willUpdate(new Map());
  element.readState(new Map());
  if (element.hasFault) return undefined;
  const markup = collectResultSync(renderTemplate(element.render(), { customElementHostStack: [new SlotOwner('')] }));
  const { html: short, digests } = shortenMarkers(withTicks(markup));
  const { html, more } = plainForm(element, short, state.feed, reader);
  return {
    mark: ['ssegov', version, fingerprintOf(element.renderedFrom), ...digests].join(' '),
    styles: stylesOf(element.renderRoot) + serverStyles.cssText,
    html,
    more: more + moreMembers(element, state.feed, lang),
  };
}
