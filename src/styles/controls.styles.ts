import { css } from 'lit';

/** Buttons and fields: at least 2.25em high, in the page's own font, with one accent colour. */
export const controls = css`
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
  }
  /* iOS zooms into the page when a field with a smaller font gets the focus. */
  @media (pointer: coarse) {
    .frame :is(input, select, textarea) {
      font-size: max(1em, 16px);
    }
  }
  select {
    max-inline-size: 100%;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.25em;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    transition: border-color 0.15s;
  }
  .button:hover {
    border-color: currentColor;
  }
  /* The main action is a filled button; other buttons are outlines. */
  .main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  /* The same button while it is sending. */
  .main[aria-disabled] {
    border-color: var(--_line-strong);
    background: var(--_soft);
    color: inherit;
    cursor: progress;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .link {
    display: inline;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
`;
