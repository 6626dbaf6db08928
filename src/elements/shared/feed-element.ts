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
 * An element that shows something of a feed: where the feed comes from, the five states, the language, the two events.
 * A subclass draws the feed and, in its shape, the place that is kept for it.
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
   * The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL
   * is the error `no-source`.
   */
  declare src?: string;

  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  declare headingLevel: number;

  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  declare loading: 'eager' | 'lazy';

  /** Whether the first members of a large feed are drawn before it is whole. */
  protected static readonly drawsFirst: boolean = false;

  protected readonly feedController = new FeedController(this, (this.constructor as typeof FeedElement).drawsFirst);
  protected readonly localeController = new LocaleController<Words>(this, (language) => this.loadMessages(language));
  #reader: Reader<Words> | undefined;
  /** What is on screen; `loading` is the place of what is awaited, or the first members. */
  #drawn: FeedState = { status: 'loading' };
  /** What could not be drawn: an error in its place, until something changes. */
  #undrawn: { readonly shown: FeedState; readonly reader: unknown; readonly state: FeedState } | undefined;
  #fault: { readonly shown: FeedState; readonly error: FeedError } | undefined;
  /** The answer or the error of the last event. */
  #announced: unknown;

  constructor() {
    super();
    new GroundController(this);
    this.headingLevel = 3;
    this.loading = 'eager';
    new TreeController(this);
  }

  /**
   * The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything
   * else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what
   * is on screen. `undefined`: back to fetching.
   */
  get feed(): Feed | undefined {
    const { shown } = this.feedController;
    return shown.status === 'ready' ? shown.feed : undefined;
  }
  set feed(feed: Feed | null | undefined) {
    this.feedController.given = feed;
  }

  /** Reads the feed again, past the browser's cache; resolves when the answer, good or bad, is on screen. Never rejects. */
  async reload(): Promise<void> {
    await Promise.all([this.feedController.reload(), this.localeController.settle()]);
    await this.updateComplete;
  }

  /** Draws what the feed has for this element. */
  protected abstract renderFeed(feed: Feed, reader: Reader<Words>): unknown;

  /** Called before a feed is rendered, for what rendering may not do: rendering starts, measures and stores nothing. */
  protected prepare(_feed: Feed, _reader: Reader<Words>): void {
    // Most elements have nothing to prepare.
  }

  /** Draws the place that is kept while loading, in the geometry of what will come. */
  protected abstract renderPlace(): unknown;

  /** The words that the element needs. */
  protected abstract loadMessages(language: InterfaceLanguage): Promise<Words>;

  /** True where the feed has nothing for this element to show. */
  protected isEmpty(_feed: Feed): boolean {
    return false;
  }

  /** What keeps this element from showing a feed that is itself good. */
  protected faultOf(_feed: Feed): FeedError | undefined {
    return undefined;
  }

  /** `headingLevel` in its range, whatever it was set to. */
  protected get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
  }

  /** True when the whole feed is drawn, fresh or last good. */
  protected get isReady(): boolean {
    return this.#drawn.status === 'ready';
  }

  /** True while what there is to draw are the first members alone. */
  protected get isPartial(): boolean {
    return this.feedController.shown.status === 'loading' && !!feedIn(this.feedController.shown);
  }

  /** Gives the focus to something else than the element that had it and is no longer drawn. */
  protected focusInstead(_gone: Element): void {
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
  }

  protected override get canTakeOver(): boolean {
    return this.#drawn.status !== 'loading';
  }

  /** What is asked for cannot be drawn. */
  protected get hasFault(): boolean {
    return this.#drawn.status === 'error';
  }

  protected override get drawnFrom(): readonly unknown[] {
    const { languages, formats } = this.#reader ?? {};
    const names = [...(this.constructor as typeof FeedElement).elementProperties.keys()];
    // The feed itself is first; where it comes from, and when, is no part of the drawing.
    const values = names
      .filter((name) => !/^(feed|src|loading)$/.test(String(name)))
      .map((name) => Reflect.get(this, name) as unknown);
    return [feedIn(this.#drawn), formats?.tag, languages, ...values];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { shown } = this.feedController;
    const reader = (this.#reader = this.localeController.reader(feedIn(shown)?.languages));
    const isSame = !changed.size && this.#undrawn?.shown === shown && this.#undrawn.reader === reader;
    if (!isSame) this.#undrawn = undefined;
    this.#drawn = this.#undrawn?.state ?? this.#drawable(shown);
    const feed = feedIn(this.#drawn);
    if (reader && feed) this.prepare(feed, reader);
  }

  protected override update(changed: PropertyValues): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    super.update(changed);
    // The focus may have been on a message or a chip that is gone: it stays in the element.
    if (focused && !focused.isConnected) this.focusInstead(focused);
  }

  protected override render(): unknown {
    return frameView({
      drawn: this.#drawn,
      reader: this.#reader,
      hasFallback: hasFallback(this),
      retry: this.#isLoading ? undefined : () => void this.reload(),
      slotChanged: () => this.requestUpdate(),
      drawFeed: (feed, reader: Reader<Words>) => this.renderFeed(feed, reader),
      drawPlace: () => this.renderPlace(),
    });
  }

  /** Tells the page what is on screen: by the states, and once by an event. */
  protected override tell(): void {
    const drawn = this.#drawn;
    const isReady = drawn.status === 'ready';
    const loading = this.#isLoading || drawn.status === 'loading';
    showStates(this.internals, this.renderRoot.querySelector('.frame'), {
      loading,
      ready: isReady,
      stale: isReady && drawn.stale,
      empty: isReady && this.isEmpty(drawn.feed),
      error: drawn.status === 'error',
    });
    const told = drawn.status === 'error' ? drawn.error : drawn;
    if (loading || told === this.#announced) return;
    this.#announced = told;
    this.dispatchEvent(answerEvent(drawn));
  }

  protected override drawFallback(reason: string): void {
    const state = this.#failed(new FeedError('invalid', reason));
    const stands = this.#drawn.status === 'error' && this.#drawn.error === state.error;
    this.#drawn = state;
    this.#undrawn = { shown: this.feedController.shown, reader: this.#reader, state };
    // What is drawn in part cannot be relied on. A fallback that stands keeps its slot: a new one asks for an update.
    if (!stands) render(nothing, this.renderRoot, this.renderOptions);
    render(this.render(), this.renderRoot, this.renderOptions);
  }

  /** What can be drawn of a state: nothing without words, and an error where the feed has not what this element shows. */
  #drawable(shown: FeedState): FeedState {
    const { error } = this.localeController;
    if (!this.#reader) return error ? { status: 'error', error } : { status: 'loading' };
    const feed = feedIn(shown);
    const fault = feed && this.faultOf(feed);
    return fault ? this.#failed(fault) : shown;
  }

  /** The same fault of the same feed is one object, so that it is announced once. */
  #failed(error: FeedError, shown = this.feedController.shown) {
    if (this.#fault?.shown !== shown || this.#fault.error.message !== error.message) this.#fault = { shown, error };
    return { status: 'error', error: this.#fault.error } as const;
  }

  /** Nothing is under way for what could not be drawn: the button is there. */
  get #isLoading(): boolean {
    return this.feedController.isLoading && !this.#undrawn;
  }
}
