import { ElementRenderer, render as renderTemplate } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { PropertyValues } from 'lit';
import type { FeedController } from '../controllers/feed-controller.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import type { FeedState } from '../feed/feed-state.js';
import { fingerprintOf } from '../hydration/fingerprint.js';
import type { FormMessages } from '../i18n/messages/form-messages.en.js';
import { asServer } from '../server-side.js';
import { stylesOf } from '../styles/add-styles.js';
import { version } from '../version.js';
import { moreMembers } from './more-members.js';
import { writtenAttributes, type Attributes } from './open-tag.js';
import { plainForm } from './plain-form.js';
import { serverStyles } from './server.styles.js';
import { shortenMarkers } from './shorten-markers.js';

/** The parts of an element's shadow root. */
export interface ShadowMarkup {
  /** The text of the comment at the beginning. */
  readonly mark: string;
  readonly styles: string;
  /** The markup that the element takes over. */
  readonly html: string;
  /** What follows it, for visitors without scripts. */
  readonly more: string;
}

export interface RenderInput {
  readonly state: FeedState & { readonly status: 'ready' };
  readonly lang: string;
  readonly attributes: Attributes;
  /** The light DOM. */
  readonly fallback: string;
}

/** Lit sets a class up when this list is read. */
type ElementType = (new () => object) & { readonly observedAttributes: readonly string[] };

/** What a browser calls on an element. Here a server does. */
interface ServerElement {
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
 * The parts of the DOM that an element uses and a server lacks: both Lit's shim, and the DOM that a framework puts into the
 * globals (Angular's domino has no `attachShadow`).
 */
const serverDom = (fallback: string) => ({
  // The search listens to its root; there, nothing happens.
  attachShadow: () => ({ addEventListener: () => undefined }),
  childNodes: [],
  children: [],
  matches: () => false,
  // An element enhances a form of the page's own.
  querySelector: (selector: string) => (selector === 'form' && /<form[\s>]/i.test(fallback) ? {} : null),
});

/** Lit requires an element around a slot, and calls nothing on it. */
class SlotOwner extends ElementRenderer {}

/** Lit writes `.checked` as an attribute with its value, but any value of that attribute is a tick. */
const fixTicks = (html: string): string =>
  html.replaceAll(' checked="false"', '').replaceAll(' checked="true"', ' checked');

function createElement(type: ElementType, { state, lang, attributes, fallback }: RenderInput): ServerElement {
  const observed = type.observedAttributes;
  // Defined, not assigned: in some DOMs these have only a getter.
  const dom = Object.getOwnPropertyDescriptors(serverDom(fallback));
  const element = Object.defineProperties(new type(), dom) as unknown as ServerElement;
  for (const [name, text] of writtenAttributes(attributes))
    if (observed.includes(name)) element.attributeChangedCallback(name, null, text);
  element.renderRoot = element.createRenderRoot();
  element.feedController.take(state);
  element.localeController.speak(lang);
  return element;
}

/** Undefined if the feed lacks what the element shows: only the fallback is written then. */
export async function renderElement(type: ElementType, input: RenderInput): Promise<ShadowMarkup | undefined> {
  const { feed } = input.state;
  const element = asServer(() => createElement(type, input));
  const { localeController } = element;
  // The first call starts to load the messages, and with them the code of the view.
  asServer(() => localeController.reader(feed.languages));
  await localeController.settle();
  return asServer(() => {
    const reader = localeController.reader(feed.languages);
    if (!reader) throw localeController.error ?? new Error('ssegov-widgets: the messages are not loaded.');
    element.willUpdate(new Map());
    element.readState(new Map());
    if (element.hasFault) return undefined;
    const owners = { customElementHostStack: [new SlotOwner('')] };
    const markup = collectResultSync(renderTemplate(element.render(), owners));
    const { html: short, digests } = shortenMarkers(fixTicks(markup));
    const { html, more } = plainForm(element, short, feed, reader);
    return {
      mark: ['ssegov', version, fingerprintOf(element.renderedFrom), ...digests].join(' '),
      styles: stylesOf(element.renderRoot) + serverStyles.cssText,
      html,
      more: more + moreMembers(element, feed, input.lang),
    };
  });
}
