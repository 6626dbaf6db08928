import { css } from 'lit';

export const detailsStyles = css`
  dialog {
    inline-size: min(40em, calc(100vw - 2em));
    max-block-size: calc(100vh - 4em);
    max-block-size: calc(100dvh - 4em);
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_over);
    color: var(--_over-text);
    box-shadow: 0 1em 3em rgb(0 0 0 / 0.25);
    overscroll-behavior: contain;
    /* Keeps the focused control clear of the bar. */
    scroll-padding-block: 4em 1em;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .details {
    padding: 1.5em;
  }
  /* In a record longer than the viewport the close button stays in view, on a bar under which the text scrolls. */
  .details::before {
    content: '';
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: block;
    block-size: 3.5em;
    margin: -1.5em -1.5em -2em;
    background: var(--_over);
  }
  .details .head {
    position: relative;
    z-index: 1;
  }
  .close {
    position: sticky;
    z-index: 2;
    inset-block-start: 0.375em;
    float: inline-end;
    margin: -0.75em -0.75em 0 0.5em;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border-color: transparent;
    background: var(--_over);
  }
  .details .head {
    --size: 3.25em;
  }
  .details .name {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.35;
  }
  .details .summary {
    margin-block-start: 1em;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6em, auto) 1fr;
    gap: 0.5em 1.25em;
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    grid-column: 2;
  }
  .details .sources {
    padding: 0;
  }
  .details .actions {
    align-items: baseline;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .details .actions .link {
    min-block-size: 24px;
  }
  .shared {
    color: var(--_muted);
  }
  .shared:has(.address) {
    flex-basis: 100%;
  }
  .address {
    display: block;
    color: var(--_over-text);
    word-break: break-all;
    user-select: all;
  }
  /* The region that "Show on the map" has focused. */
  .tile[aria-current] {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (max-width: 30em) {
    .details {
      padding: 1.25em;
    }
    .details::before {
      margin: -1.25em -1.25em -2.25em;
    }
    /* The name has the whole width: beside the logo and the button it would break. */
    .details .head {
      display: block;
      position: static;
    }
    .details .head > :first-child {
      position: relative;
      z-index: 1;
    }
    .details .title {
      margin-block-start: 0.75em;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      grid-column: 1;
    }
    dd + dt {
      margin-block-start: 0.75em;
    }
  }
  /* In print the dialog would cover the members on every sheet. */
  @media print {
    dialog {
      display: none;
    }
  }
`;
