import { css } from 'lit';

export const tableStyles = css`
  .scroller {
    font-size: 0.875em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* Whole words count for the minimum width of columns. */
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.625em 1.25em 0.625em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .number {
    padding-inline-end: 2em;
    text-align: end;
    white-space: nowrap;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  /* The head's line is a shadow, because a collapsed border does not move with a sticky head. */
  thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--ssegov-sticky-top, 0);
    border: 0;
    background: var(--_over);
    color: var(--_over-text);
    box-shadow: inset 0 -1px var(--_line-strong);
    white-space: nowrap;
  }
  thead button {
    min-block-size: 24px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  thead button::after {
    content: '↑';
    content: '↑' / '';
    margin-inline-start: 0.35em;
    opacity: 0;
  }
  thead button:hover::after {
    opacity: 0.5;
  }
  [aria-sort] button {
    font-weight: 600;
  }
  /* "Best match" is no order by name: the head shows no arrow. */
  [aria-sort]:not([aria-sort='other']) button::after {
    opacity: 1;
  }
  /* In the column of numbers the arrow stands before the label, so that label and numbers end on one line. */
  thead .number button {
    display: inline-flex;
    flex-direction: row-reverse;
  }
  thead .number button::after {
    margin-inline: 0 0.35em;
  }
  /* The only column that sorts from the largest first. */
  thead .number button::after {
    content: '↓';
    content: '↓' / '';
  }
  tbody th {
    min-inline-size: 11em;
  }
  /* Breaks before the years, not inside them. */
  td div {
    text-wrap-style: balance;
  }
  /* As wide as the mark, so that a second line begins below the text of the first. */
  td div:has(.mark) {
    padding-inline-start: 1.125em;
    text-indent: -1.125em;
  }
  tbody .name {
    font-weight: 600;
    font-size: 1.0714em;
  }
  tbody .other,
  tbody .year {
    color: var(--_muted);
    font-size: 0.93em;
  }
  tbody .link,
  tbody a {
    display: inline-block;
    min-block-size: 24px;
    /* Keeps the focused control clear of the sticky head of the table as well. */
    scroll-margin-block-start: calc(var(--_scroll-margin) + 3em);
  }
  tbody tr:hover {
    background: var(--_soft);
  }
  /* In a wide element the page scrolls, and the head sticks to its edge. In a narrow one both happen inside a box. */
  @container (max-width: 46em) {
    .scroller {
      max-block-size: 85vh;
      /* Room for the focus ring of a control at the edge. */
      margin-inline-start: -4px;
      padding-inline-start: 4px;
      overflow: auto;
      overscroll-behavior-inline: contain;
    }
    thead th {
      inset-block-start: 0;
    }
    table {
      min-inline-size: 46em;
    }
    th,
    td {
      padding-inline-end: 0.75em;
    }
    tbody th {
      min-inline-size: 9em;
    }
  }
  @container (max-width: 30em) {
    .scroller {
      max-block-size: none;
      margin-inline-start: 0;
      padding-inline-start: 0;
      overflow: visible;
    }
    thead {
      display: none;
    }
    table {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    tbody th,
    tbody td {
      padding: 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    tbody .number {
      padding-inline-end: 0;
      text-align: start;
      white-space: normal;
    }
    tbody .link,
    tbody a {
      max-inline-size: 100%;
    }
    tbody th {
      margin-block-end: 0.25em;
    }
    tbody td {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0.75em;
      padding-block: 0.125em;
    }
    /* Korean labels are short: this leaves room for the years in one line. */
    :lang(ko) tbody td {
      grid-template-columns: 4.5em minmax(0, 1fr);
    }
    td:empty {
      display: none;
    }
    td::before {
      content: attr(data-label);
      color: var(--_muted);
    }
  }
  @container (max-width: 15em) {
    tbody td,
    :lang(ko) tbody td {
      display: block;
    }
  }
  @media print {
    .scroller {
      max-block-size: none;
      overflow: visible;
    }
    table {
      min-inline-size: 0;
    }
    thead th {
      position: static;
    }
    /* Chromium repeats the head on each sheet, but prints the text of a button on the first sheet only. */
    thead button,
    thead .number button {
      display: contents;
    }
    tr {
      break-inside: avoid;
    }
    /* Aligned with the first line of the other cells. */
    tbody .link,
    tbody a {
      display: inline;
    }
    td a::after {
      content: ' ' attr(href);
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
