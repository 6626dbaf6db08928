import { css } from 'lit';

/** Buttons and fields: at least 2.25em high, the page's own font, one accent for what can be acted on. */
export const controls = css`
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
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
