import { css } from 'lit';

/** What every element is: a block that takes the page's font, and breaks Korean between words. */
export const host = css`
  :host {
    display: block;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .frame {
    container-type: inline-size;
    line-height: 1.55;
    word-break: keep-all;
    overflow-wrap: anywhere;
    letter-spacing: normal;
    font-style: normal;
    text-transform: none;
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
    transition: color 0.15s;
  }
  a:hover,
  .link:hover {
    color: var(--_accent);
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
    *,
    ::before,
    ::after {
      animation-duration: 0s !important;
      transition: none !important;
    }
  }
`;
