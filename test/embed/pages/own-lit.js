import { html, LitElement } from 'lit';

/** The host's own element, of the host's own copy of Lit. */
class OwnLit extends LitElement {
  /** @override */
  render() {
    return html`<p>the host's own</p>`;
  }
}

customElements.define('own-lit', OwnLit);
