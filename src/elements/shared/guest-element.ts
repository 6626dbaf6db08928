import { LitElement, type PropertyValues } from 'lit';
import { addStyles } from '../../styles/add-styles.js';

/** What an element needs on pages that others wrote: it survives its own errors, a move to another document, and saved markup. */
export abstract class GuestElement extends LitElement {
  /** Test DOMs have none, or lack its states. */
  protected readonly internals: Partial<ElementInternals> | undefined = (
    this as { attachInternals?: () => ElementInternals }
  ).attachInternals?.();
  #isDrawn = false;
  #reported: string | undefined;

  /** Draws the fallback in place of what could not be drawn; it may stand there in part. */
  protected abstract drawFallback(reason: string): void;

  /** Called after each drawing, also after one that failed. */
  protected abstract tell(): void;

  /** A page that was saved, or drawn on a server, may have brought a root with what stood in it then. */
  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit's own place for it
    const root = this.internals?.shadowRoot ?? this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    addStyles(root, (this.constructor as typeof LitElement).elementStyles);
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
    super.update(changed);
    this.#isDrawn = true;
  }

  protected override updated(_changed: PropertyValues): void {
    this.tell();
  }
}
