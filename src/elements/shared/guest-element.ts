import { LitElement, ReactiveElement, type PropertyValues } from 'lit';
import { addStyles } from '../../styles/add-styles.js';
import { findServed, type ServedMarkup } from './served-markup.js';
import { nextTask } from '../../scheduling/next-task.js';
import { isServer } from '../../server-side.js';

/** An element on pages that others wrote: it survives its own errors, a move to another document, and saved markup. */
export abstract class GuestElement extends LitElement {
  /** Undefined in some test DOMs; in others it has no `states`. */
  protected readonly internals: Partial<ElementInternals> | undefined = (
    this as { attachInternals?: () => ElementInternals }
  ).attachInternals?.();
  #isRendered = false;
  #reported: string | undefined;
  #served: ServedMarkup | undefined;
  /** The first render over a server's markup is done, and the second is not. */
  #isRepeated = false;

  /** Renders the fallback after rendering has failed, perhaps half-way. */
  protected abstract renderFallback(reason: string): void;

  /** Called after each render, also after one that failed. */
  protected abstract reportState(): void;

  /** True once there is something to render in place of the server's markup, which stays until then. */
  protected abstract get canTakeOver(): boolean;

  /** Everything that the result of rendering depends on, the feed first: equal values render equal markup. */
  protected abstract get renderedFrom(): readonly unknown[];

  /** True on a server, and until the element has taken over its markup: what needs a script is not offered. */
  protected get isStatic(): boolean {
    return isServer() || !!this.#served;
  }

  /** A page that was saved may bring a shadow root with its old content; one that a server has rendered, one to take over. */
  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit's own place for it
    const root = this.internals?.shadowRoot ?? this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!isServer()) this.#served = findServed(root, () => this.requestUpdate());
    addStyles(root, (this.constructor as typeof LitElement).elementStyles);
    // The element's own style sheets are there, and scripts run.
    if (this.#served) for (const part of [...root.children]) if (part.matches('style, link, noscript')) part.remove();
    return root;
  }

  /** Called when the element has moved to another document: its root has lost its style sheets. */
  adoptedCallback(): void {
    // Before the first update there is no root; `createRenderRoot` will add them.
    if (this.hasUpdated) addStyles(this.renderRoot as ShadowRoot);
  }

  /** If rendering throws, the fallback is shown. The console gets each error once, even if it comes back with every update. */
  protected override performUpdate(): void {
    this.#isRendered = false;
    try {
      super.performUpdate();
    } catch (error) {
      const reason = String(error);
      if (reason !== this.#reported) console.error(`ssegov-widgets: <${this.localName}> could not be rendered.`, error);
      this.#reported = reason;
      if (!(this.#isRendered as boolean)) {
        this.#dropServed();
        this.renderFallback(reason);
      }
      this.reportState();
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#served) this.#takeOver(changed);
    else super.update(changed);
    this.#isRendered = true;
  }

  /**
   * The first render over a server's markup repeats it, so that Lit finds its parts. A second update, after what the visitor
   * has typed meanwhile, adds what needs a script.
   */
  #takeOver(changed: PropertyValues): void {
    if (!this.#served?.prepare() || !this.canTakeOver) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const { renderedFrom, renderOptions: options } = this;
    const replay = this.#served.takeOver({ renderedFrom, render: () => this.render(), options });
    this.#served = undefined;
    super.update(changed);
    if (replay) queueMicrotask(replay);
    this.#isRepeated = !!replay;
    this.requestUpdate();
  }

  /** Both renders in one task would block a slow phone. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (this.#isRepeated) {
      this.#isRepeated = false;
      return new Promise<void>(nextTask).then(() => super.scheduleUpdate());
    }
    // Not awaited: an update must not come a microtask later for it.
    void super.scheduleUpdate();
    return undefined;
  }

  /** Lit's first render would add to the markup of a server. */
  #dropServed(): void {
    if (this.#served) (this.renderRoot as ShadowRoot).replaceChildren();
    this.#served = undefined;
  }

  protected override updated(_changed: PropertyValues): void {
    this.reportState();
  }
}
