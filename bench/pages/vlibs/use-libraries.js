import { LitElement, html } from 'lit';
import { parseFeed } from '../../../src/schema/parse-feed.js';

/** The feed is checked by its schema before anything is drawn from it. */
const { json } = Response.prototype;
Response.prototype.json = async function () {
  return parseFeed(await json.call(this)).feed;
};

/** One line rendered by Lit, so that the page loads and runs Lit. */
customElements.define(
  'bench-line',
  class extends LitElement {
    render() {
      return html`<p>${document.title}</p>`;
    }
  },
);
document.body.append(document.createElement('bench-line'));
