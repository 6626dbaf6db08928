import { isServer, LitElement, ReactiveElement, type PropertyValues } from 'lit';
import { addStyles } from '../../styles/add-styles.js';
import { findServed, type ServedMarkup } from './served-markup.js';

/** What an element needs on pages that others wrote: it survives its own errors, a move to another document, and saved markup. */
export abstract class GuestElement extends LitElement {
  /** Test DOMs have none, or lack its states. */
  protected readonly internals: Partial<ElementInternals> | undefined = (
    this as { attachInternals?: () => ElementInternals }
  ).attachInternals?.();
  #isDrawn = false;
  #reported: string | undefined;
  #served: ServedMarkup | undefined;

  /** Draws the fallback in place of what could not be drawn; it may stand there in part. */
  protected abstract drawFallback(reason: string): void;

  /** Called after each drawing, also after one that failed. */
  protected abstract tell(): void;

  /** Something can be drawn in the place of what a server has drawn: until then that stays. */
  protected abstract get canTakeOver(): boolean;

  /** All that the drawing follows from, the feed first: from equal ones equal markup is drawn. */
  protected abstract get drawnFrom(): readonly unknown[];

  /** A server draws, or has drawn and the element has not taken over yet: what needs a script is not offered. */
  protected get isStatic(): boolean {
    return isServer || !!this.#served;
  }

  /** A saved page may have brought a root with what stood in it then; a server's page, one to take over. */
  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit's own place for it
    const root = this.internals?.shadowRoot ?? this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!isServer) this.#served = findServed(root, () => this.requestUpdate());
    addStyles(root, (this.constructor as typeof LitElement).elementStyles);
    // The element's own style sheets are there, and scripts run.
    if (this.#served) for (const part of [...root.children]) if (part.matches('style, link, noscript')) part.remove();
    return root;
  }

  /** The element has moved to another document, where its root has lost its styles. */
  adoptedCallback(): void {
    // Without a root yet, it gets them with it.
    if (this.hasUpdated) addStyles(this.renderRoot as ShadowRoot);
  }

  /** Whatever goes wrong while drawing: the page keeps its fallback, and is told once, until something is drawn again. */
  protected override performUpdate(): void {
    this.#isDrawn = false;
    try {
      super.performUpdate();
    } catch (error) {
      const reason = String(error);
      if (reason !== this.#reported) console.error(`ssegov-widgets: <${this.localName}> could not be drawn.`, error);
      this.#reported = reason;
      if (!(this.#isDrawn as boolean)) this.drawFallback(reason);
      this.tell();
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.#served) this.#takeOver(changed);
    else super.update(changed);
    this.#isDrawn = true;
  }

  /**
   * The first drawing over a server's: the same once more, for Lit to find its parts. Buttons follow in an update of its own,
   * after what the visitor has typed meanwhile.
   */
  #takeOver(changed: PropertyValues): void {
    if (!this.canTakeOver || this.#served?.isLoading) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    const root = this.renderRoot as ShadowRoot;
    const { drawnFrom, renderOptions: options } = this;
    const replay = this.#served?.takeOver({ root, drawnFrom, render: () => this.render(), options });
    this.#served = undefined;
    super.update(changed);
    if (replay) queueMicrotask(replay);
    this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    this.tell();
  }
}
