import { css } from 'lit';

/** Styles needed only after a visitor acts: the list of an open filter, focus rings on the views, and print. */
export const toolsStyles = css`
  .options {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 0.25em);
    inset-inline-start: 0;
    inline-size: 17em;
    max-block-size: 22em;
    padding: 0.5em;
    overflow: auto;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_over);
    color: var(--_over-text);
  }
  /* Beside the search, the filters are at the end of the line: their lists open towards its start. */
  .search ~ .facets .options {
    inset-inline: auto 0;
  }
  @container (max-width: 40em) {
    .search ~ .facets .options,
    .options {
      position: static;
      inline-size: auto;
      border: 0;
      background: none;
      color: inherit;
    }
  }
  /* The notice about a module that failed to load, above the members. */
  .failed {
    margin-block-end: 1em;
  }
  .search input {
    cursor: text;
  }
  .views :has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border-radius: 0.25em;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_soft);
  }
  .option input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .option span {
    flex: 1;
  }
  .option .count {
    flex: none;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
      color: CanvasText;
    }
    .views :has(:checked) {
      --_focus: CanvasText;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .frame {
      min-block-size: 0 !important;
    }
    .ask,
    .chips,
    .tools,
    .more,
    .export,
    .stale button {
      display: none;
    }
    .asked {
      display: block;
    }
    .results {
      display: block;
    }
    /* With a long name, a row would otherwise be wider than the sheet. */
    .row .head {
      flex-basis: 14em;
    }
    .card {
      break-inside: avoid;
    }
    .results a[href]::after {
      content: ' ' attr(href);
    }
  }
`;
