import { css } from 'lit';

/** What is seen only once somebody acts: the list of an open filter, the foot of the directory, and paper. */
export const toolsStyles = css`
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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-start: 1.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .tools .link {
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    .views :has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .ask,
    .chips,
    .sort,
    .views,
    .more,
    .tools,
    .stale button {
      display: none;
    }
    .results {
      display: block;
    }
    .card {
      break-inside: avoid;
    }
    .results a[href]::after {
      content: ' ' attr(href);
    }
  }
`;
