import { css } from 'lit';

/** The foot of the directory, and how it is printed: who was asked for, and all that match, one below the other. */
export const toolsStyles = css`
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
  @media print {
    .ask,
    .sort,
    .views,
    .more,
    .tools,
    .clear,
    .cross,
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
