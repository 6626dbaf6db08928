import { LitElement, type PropertyValues } from 'lit';
import { addStyles } from '../../styles/add-styles.js';

/** An element on pages that others wrote: it survives its own errors, a move to another document, and saved markup. */
export abstract class GuestElement extends LitElement {
  /** Undefined in some test DOMs; in others it has no `states`. */
  protected readonly internals: Partial<ElementInternals> | undefined = (
    this as { attachInternals?: () => ElementInternals }
  ).attachInternals?.();
  #isRendered = false;
  #reported: string | undefined;

  /** Renders the fallback after rendering has failed, perhaps half-way. */
  protected abstract renderFallback(reason: string): void;

  /** Called after each render, also after one that failed. */
  protected abstract reportState(): void;

  /** A page that was saved, or rendered on a server, may bring a shadow root with its old content. */
  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- Lit's own place for it
    const root = this.internals?.shadowRoot ?? this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    addStyles(root, (this.constructor as typeof LitElement).elementStyles);
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
      if (!(this.#isRendered as boolean)) this.renderFallback(reason);
      this.reportState();
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#isRendered = true;
  }

  protected override updated(_changed: PropertyValues): void {
    this.reportState();
  }
}
