import { css } from 'lit';

/** What every element is: a block that takes the page's font, and breaks Korean between words. */
export const host = css`
  :host {
    display: block;
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
  .frame {
    container-type: inline-size;
    /* As a flex item, a float or in a table, it would have no width of its own. */
    contain-intrinsic-inline-size: 18em;
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
  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--_accent) 55%, transparent);
    text-underline-offset: 0.2em;
  }
  a:hover,
  .link:hover {
    text-decoration-color: currentColor;
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
