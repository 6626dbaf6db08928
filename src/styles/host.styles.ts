import { css } from 'lit';

/** What every element is: a block that takes the page's font, and breaks Korean between words. */
export const host = css`
  :host {
    display: block;
    /* Tells the ground controller that the page's colours have changed. */
    transition: color 1ms;
  }
  :host([hidden]) {
    display: none;
  }
  /* The page's search finds it, and shows it. */
  :host([hidden='until-found' i]) {
    display: block;
    content-visibility: hidden;
  }
  /* Not their ::before and ::after: a rule for these costs every element two more styles. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /*
   * The frame, a container, has no width of its own. Where nothing else gives the element one, as in a flex row, a float or a
   * table's cell, it would like to be as wide as this line, and can be as narrow as a letter of it.
   */
  :host::before {
    content: '——————————————————';
    display: block;
    font-size: 3em;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .frame {
    container-type: inline-size;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-style: normal;
    letter-spacing: normal;
    white-space: normal;
    word-break: keep-all;
    overflow-wrap: anywhere;
    line-height: 1.55;
  }
  ul {
    list-style: none;
  }
  /* In pages without a doctype, tables inherit none of it. */
  table {
    font: inherit;
    color: inherit;
    white-space: inherit;
    text-align: inherit;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
  }
  /* Keeps the focused control clear of a fixed head or bar of the page. */
  a,
  button,
  input,
  select,
  textarea,
  summary,
  [tabindex] {
    scroll-margin-block: var(--_scroll-margin);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation-duration: 0s !important;
      transition: none !important;
    }
  }
`;
