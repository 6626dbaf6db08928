import { nothing, render, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { GroundController } from '../../controllers/ground-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { TreeController } from '../../controllers/tree-controller.js';
import { FeedError } from '../../feed/feed-error.js';
import { feedIn, type FeedState } from '../../feed/feed-state.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import type { Messages } from '../../i18n/messages/common-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import { controls } from '../../styles/controls.styles.js';
import { host } from '../../styles/host.styles.js';
import { status } from '../../styles/status.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { version } from '../../version.js';
import { answerEvent } from './answer-event.js';
import { frameView } from './frame.view.js';
import { GuestElement } from './guest-element.js';
import { hasFallback } from './has-fallback.js';
import { showStates } from './show-states.js';

/**
 * An element that shows something of a feed. This class finds and loads the feed, follows the language, and sets the five
 * states and dispatches the two events. A subclass renders the feed, and the placeholder while it is loading.
 */
export abstract class FeedElement<Words extends Messages = Messages> extends GuestElement {
  static override styles: CSSResultGroup = [tokens, host, controls, status];
  static readonly version = version;

  static override properties: PropertyDeclarations = {
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    loading: {},
    feed: { attribute: false, noAccessor: true },
  };

  /**
   * The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's
   * `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the
   * error is `no-source`.
   */
  declare src?: string;

  /**
   * The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other
   * numbers are rounded to the nearest level.
   */
  declare headingLevel: number;

  /**
   * When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a
   * viewport away from the viewport.
   */
  declare loading: 'eager' | 'lazy';

  /** Whether the first members of a large feed are rendered while the others are loading. */
  protected static readonly showsFirst: boolean = false;

  protected readonly feedController = new FeedController(this, (this.constructor as typeof FeedElement).showsFirst);
  protected readonly localeController = new LocaleController<Words>(this, (language) => this.loadMessages(language));
  #reader: Reader<Words> | undefined;
  /** What is on screen; `loading` is the placeholder, or the first members. */
  #rendered: FeedState = { status: 'loading' };
  /** Set if rendering has failed: the error state that is shown until something changes. */
  #renderFailure: { readonly shown: FeedState; readonly reader: unknown; readonly state: FeedState } | undefined;
  #fault: { readonly shown: FeedState; readonly error: FeedError } | undefined;
  /** The answer or the error that the last event reported. */
  #announced: unknown;

  constructor() {
    super();
    new GroundController(this);
    this.headingLevel = 3;
    this.loading = 'eager';
    new TreeController(this);
  }

  /**
   * The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated
   * like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is
   * loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching.
   */
  get feed(): Feed | undefined {
    const { shown } = this.feedController;
    return shown.status === 'ready' ? shown.feed : undefined;
  }
  set feed(feed: Feed | null | undefined) {
    this.feedController.given = feed;
  }

  /**
   * Loads the feed again, past the browser's cache; a given feed is validated again. Resolves when the feed or the error is on
   * screen, or the element has left the page. Never rejects.
   */
  async reload(): Promise<void> {
    await Promise.all([this.feedController.reload(), this.localeController.settle()]);
    await this.updateComplete;
  }

  /** Renders what the feed has for this element. */
  protected abstract renderFeed(feed: Feed, reader: Reader<Words>): unknown;

  /** Called before a feed is rendered. Work, measuring and changes of state belong here: rendering must be pure. */
  protected prepare(_feed: Feed, _reader: Reader<Words>): void {
    // Most elements have nothing to prepare.
  }

  /** Renders the placeholder while loading, in the geometry of what will come. */
  protected abstract renderPlace(): unknown;

  /** Loads the messages that the element needs. */
  protected abstract loadMessages(language: InterfaceLanguage): Promise<Words>;

  /** True if the feed has nothing for this element to show. */
  protected isEmpty(_feed: Feed): boolean {
    return false;
  }

  /** The error if a valid feed lacks what this element shows. */
  protected faultOf(_feed: Feed): FeedError | undefined {
    return undefined;
  }

  /** `headingLevel`, limited to 1 to 6. */
  protected get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
  }

  /** True when the whole feed is rendered, fresh or last good. */
  protected get isReady(): boolean {
    return this.#rendered.status === 'ready';
  }

  /** True while only the first members are loaded. */
  protected get isPartial(): boolean {
    return this.feedController.shown.status === 'loading' && !!feedIn(this.feedController.shown);
  }

  /** Called when an update has removed the focused element: focuses something else. */
  protected focusInstead(_gone: Element): void {
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
  }

  protected override get canTakeOver(): boolean {
    return this.#rendered.status !== 'loading';
  }

  /** True if the feed lacks what this element shows. */
  protected get hasFault(): boolean {
    return this.#rendered.status === 'error';
  }

  protected override get renderedFrom(): readonly unknown[] {
    const { languages, formats } = this.#reader ?? {};
    const names = [...(this.constructor as typeof FeedElement).elementProperties.keys()];
    // The feed itself comes first. Where it comes from, and when, changes nothing on screen.
    const values = names
      .filter((name) => !/^(feed|src|loading)$/.test(String(name)))
      .map((name) => Reflect.get(this, name) as unknown);
    return [feedIn(this.#rendered), formats?.tag, languages, ...values];
  }

  /** Called before rendering, also on a server: decides what is rendered, and lets the element prepare it. */
  protected readState(changed: PropertyValues): void {
    const { shown } = this.feedController;
    const reader = (this.#reader = this.localeController.reader(feedIn(shown)?.languages));
    const isSame = !changed.size && this.#renderFailure?.shown === shown && this.#renderFailure.reader === reader;
    if (!isSame) this.#renderFailure = undefined;
    this.#rendered = this.#renderFailure?.state ?? this.#renderable(shown);
    const feed = feedIn(this.#rendered);
    if (reader && feed) this.prepare(feed, reader);
  }

  protected override update(changed: PropertyValues): void {
    this.readState(changed);
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    super.update(changed);
    // If the focused element, such as a chip, is gone, the focus stays in this element.
    if (focused && !focused.isConnected) this.focusInstead(focused);
  }

  protected override render(): unknown {
    return frameView({
      state: this.#rendered,
      reader: this.#reader,
      hasFallback: hasFallback(this),
      retry: this.#isLoading ? undefined : () => void this.reload(),
      onSlotChange: () => this.requestUpdate(),
      renderFeed: (feed, reader: Reader<Words>) => this.renderFeed(feed, reader),
      renderPlaceholder: () => this.renderPlace(),
    });
  }

  /** Reports what is on screen: sets the states, and dispatches one event for each answer. */
  protected override reportState(): void {
    const state = this.#rendered;
    const isReady = state.status === 'ready';
    const loading = this.#isLoading || state.status === 'loading';
    showStates(this.internals, this.renderRoot.querySelector('.frame'), {
      loading,
      ready: isReady,
      stale: isReady && state.stale,
      empty: isReady && this.isEmpty(state.feed),
      error: state.status === 'error',
    });
    const answer = state.status === 'error' ? state.error : state;
    if (loading || answer === this.#announced) return;
    this.#announced = answer;
    this.dispatchEvent(answerEvent(state));
  }

  protected override renderFallback(reason: string): void {
    const state = this.#failed(new FeedError('invalid', reason));
    const isShown = this.#rendered.status === 'error' && this.#rendered.error === state.error;
    this.#rendered = state;
    this.#renderFailure = { shown: this.feedController.shown, reader: this.#reader, state };
    // What was rendered in part is removed. A fallback on screen stays, because a new slot would request an update.
    if (!isShown) render(nothing, this.renderRoot, this.renderOptions);
    render(this.render(), this.renderRoot, this.renderOptions);
  }

  /** The state to render: `loading` without messages, and an error if the feed lacks what this element shows. */
  #renderable(shown: FeedState): FeedState {
    const { error } = this.localeController;
    if (!this.#reader) return error ? { status: 'error', error } : { status: 'loading' };
    const feed = feedIn(shown);
    const fault = feed && this.faultOf(feed);
    return fault ? this.#failed(fault) : shown;
  }

  /** The same error of the same feed is one object, so that one event reports it. */
  #failed(error: FeedError, shown = this.feedController.shown) {
    if (this.#fault?.shown !== shown || this.#fault.error.message !== error.message) this.#fault = { shown, error };
    return { status: 'error', error: this.#fault.error } as const;
  }

  /** False if rendering has failed: nothing is pending then, and the retry button is enabled. */
  get #isLoading(): boolean {
    return this.feedController.isLoading && !this.#renderFailure;
  }
}
