import { css } from 'lit';

/** Common to all elements: a block in the page's font, which breaks Korean text between words. */
export const host = css`
  :host {
    display: block;
    /* Its end tells GroundController that the page's colours have changed. */
    transition: color 1ms;
  }
  :host([hidden]) {
    display: none;
  }
  /* The browser's search in the page finds such content, and shows it. */
  :host([hidden='until-found' i]) {
    display: block;
    content-visibility: hidden;
  }
  /* Not for ::before and ::after: that would make the browser compute two more styles for every element. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /*
   * Gives the element a width where it depends on its content, as in a flex row, a float or a table cell: the frame is a
   * container, and so has none. The width is that of this line, or as little as one of its letters.
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
  /* In pages without a doctype, tables do not inherit these. */
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
