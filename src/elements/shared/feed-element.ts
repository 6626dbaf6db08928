import { nothing, render, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FeedController } from '../../controllers/feed-controller.js';
import { GroundController } from '../../controllers/ground-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { TreeController } from '../../controllers/tree-controller.js';
import { SsegovErrorEvent } from '../../events/ssegov-error-event.js';
import { SsegovLoadEvent } from '../../events/ssegov-load-event.js';
import { FeedError } from '../../feed/feed-error.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import type { Messages } from '../../i18n/messages/messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import type { FeedSnapshot } from '../../feed/feed-store.js';
import { controls } from '../../styles/controls.styles.js';
import { host } from '../../styles/host.styles.js';
import { status } from '../../styles/status.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { version } from '../../version.js';
import { frameView } from './frame.view.js';
import { GuestElement } from './guest-element.js';
import { hasFallback } from './has-fallback.js';

let warned = false;

/** A framework that meets a tag before it is defined sets attributes, of an object its name; the feed is lost. */
function warnOfAttribute(): void {
  if (!warned)
    console.warn(
      'ssegov-widgets: `feed` is a property, not an attribute. Define the elements before a framework draws them, or set the property later.',
    );
  warned = true;
}

/** What is being shown: at most one thing is announced for each. */
type Shown = FeedSnapshot | FeedError | undefined;

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

  /** The feed's URL. Without it: the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. */
  declare src?: string;

  /** The level of the element's own heading, 1 to 6; nested headings follow. */
  declare headingLevel: number;

  /** `lazy`: the feed is read when the element comes near the viewport. */
  declare loading: 'eager' | 'lazy';

  /** Whether the first members of a large feed are drawn before it is whole. */
  protected static readonly drawsFirst: boolean = false;

  readonly #feed = new FeedController(this, (this.constructor as typeof FeedElement).drawsFirst);
  readonly #locale = new LocaleController<Words>(this, (language) => this.loadMessages(language));
  #watched = false;
  #fault: { readonly snapshot: FeedSnapshot; readonly error: FeedError } | undefined;
  #failure: FeedError | undefined;
  /** What could not be drawn, as long as nothing has changed since. */
  #undrawn: { readonly from: readonly unknown[]; readonly error: FeedError } | undefined;
  #reader: Reader<Words> | undefined;
  #rendered: Shown;
  #announced: Shown;

  constructor() {
    super();
    new GroundController(this);
    this.headingLevel = 3;
    this.loading = 'eager';
    new TreeController(this);
  }

  /**
   * The feed in use, or undefined. Setting it replaces fetching: the object is validated like any feed. `null`: one will be
   * set; until then the element is loading, asks for nothing, and keeps what is on screen.
   */
  get feed(): Feed | undefined {
    const { snapshot } = this.#feed;
    return snapshot?.partial ? undefined : snapshot?.feed;
  }
  set feed(feed: Feed | null | undefined) {
    this.#feed.given = feed;
  }

  /** `headingLevel` in its range, whatever it was set to. */
  protected get level(): number {
    return Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('feed')) warnOfAttribute();
  }

  /** Reads the feed again; resolves when the answer, good or bad, is on screen. */
  async reload(): Promise<void> {
    await Promise.all([this.#feed.reload(), this.#locale.settle()]);
    await this.updateComplete;
  }

  /** What the feed has for this element, drawn. */
  protected abstract renderFeed(feed: Feed, reader: Reader<Words>): unknown;

  /** Called before a feed is rendered, for what rendering may not do: rendering starts, measures and stores nothing. */
  protected prepare(_feed: Feed, _reader: Reader<Words>): void {
    // Most elements have nothing to prepare.
  }

  /** The whole feed is drawn, fresh or last good. */
  protected get isReady(): boolean {
    return !!this.#rendered && !(this.#rendered instanceof FeedError) && !this.#rendered.partial;
  }

  /** What is drawn are the first members alone. */
  protected get isPartial(): boolean {
    return !!this.#feed.snapshot?.partial;
  }

  /** The place that is kept while loading, in the geometry of what will come. */
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

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.loading !== 'lazy') this.#feed.active = true;
    else if (!this.#feed.active && !this.#watched) void this.#watch();
  }

  protected override update(changed: PropertyValues): void {
    const { snapshot, error = this.#faultIn(snapshot) } = this.#feed;
    const reader = (this.#reader = this.#locale.reader(snapshot?.feed.languages));
    const from = [snapshot, reader];
    const isSame = !changed.size && this.#undrawn?.from.every((part, index) => part === from[index]);
    if (!isSame) this.#undrawn = undefined;
    this.#rendered = this.#undrawn?.error ?? (reader ? (error ?? snapshot) : this.#locale.error);
    const focused = (this.renderRoot as ShadowRoot).activeElement;
    if (reader && this.#rendered && !(this.#rendered instanceof FeedError)) this.prepare(this.#rendered.feed, reader);
    super.update(changed);
    // What had the focus may be gone, with its message or its chip: then it stays in the element.
    if (focused && !focused.isConnected) this.focusInstead(focused);
  }

  /** Gives the focus to something else than what had it, and is no longer drawn. */
  protected focusInstead(_gone: Element): void {
    this.renderRoot.querySelector<HTMLElement>('.frame')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    return frameView({
      shown: this.#rendered,
      reader: this.#reader,
      hasFallback: hasFallback(this),
      retry: this.#isLoading ? undefined : this.#retry,
      slotChanged: () => this.requestUpdate(),
      drawFeed: ({ feed }, reader: Reader<Words>) => this.renderFeed(feed, reader),
      drawPlace: () => this.renderPlace(),
    });
  }

  /** Tells the page what is on screen: by the states, by `aria-busy`, and once by an event. */
  protected override tell(): void {
    const rendered = this.#rendered;
    const snapshot = rendered instanceof FeedError ? undefined : rendered;
    const loading = this.#isLoading || !rendered;
    const ready = this.isReady;
    const states = {
      loading,
      ready,
      stale: !!snapshot?.stale,
      empty: ready && !!snapshot && this.isEmpty(snapshot.feed),
      error: !!rendered && !snapshot,
    };
    for (const [name, on] of Object.entries(states)) this.internals?.states?.[on ? 'add' : 'delete'](name);
    // Not on the element itself: a framework that hydrates its markup would find an attribute that it does not know.
    const frame = this.renderRoot.querySelector('.frame');
    if (loading) frame?.setAttribute('aria-busy', 'true');
    else frame?.removeAttribute('aria-busy');
    // The first members alone stay where the element has left the page while the rest came.
    if (loading || rendered === this.#announced || snapshot?.partial) return;
    this.#announced = rendered;
    this.#announce(rendered);
  }

  /** The same reason is one object, so that it is announced once. */
  protected override drawFallback(reason: string): void {
    const stands = !!this.#failure && this.#rendered === this.#failure;
    if (this.#failure?.message !== reason) this.#failure = new FeedError('invalid', reason);
    this.#rendered = this.#failure;
    this.#undrawn = { from: [this.#feed.snapshot, this.#reader], error: this.#failure };
    // Nothing can be relied on of what is drawn in part. A fallback that stands keeps its slot: a new one asks for an update.
    if (!stands) render(nothing, this.renderRoot, this.renderOptions);
    render(this.render(), this.renderRoot, this.renderOptions);
  }

  /** The same fault of the same feed is one object, so that it is announced once. */
  #faultIn(snapshot: FeedSnapshot | undefined): FeedError | undefined {
    const error = snapshot && this.faultOf(snapshot.feed);
    if (!error) this.#fault = undefined;
    else if (this.#fault?.snapshot !== snapshot || this.#fault.error.message !== error.message) {
      this.#fault = { snapshot, error };
    }
    return this.#fault?.error;
  }

  get #isLoading(): boolean {
    return this.#feed.loading && !this.#undrawn;
  }

  readonly #retry = (): void => void this.reload();

  #announce(shown: FeedSnapshot | FeedError): void {
    this.dispatchEvent(
      shown instanceof FeedError
        ? new SsegovErrorEvent(shown.code, shown.retryable, shown.message)
        : new SsegovLoadEvent(shown.feed, shown.issues, shown.stale),
    );
  }

  /** Lazy elements are few, and are not in a hurry: what watches for them comes when the first one asks. */
  async #watch(): Promise<void> {
    this.#watched = true;
    const activate = () => {
      this.#feed.active = true;
      this.requestUpdate();
    };
    await import('../../controllers/visibility-controller.js')
      .then(({ VisibilityController }) => new VisibilityController(this, activate))
      .catch(activate);
  }
}
