import { css } from 'lit';

export const organisation = css`
  .top {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .emblem {
    flex: none;
    inline-size: 4em;
    block-size: 4em;
    object-fit: contain;
  }
  .emblem[hidden] {
    display: none;
  }
  .profile > .top {
    padding-block-end: 1.75em;
  }
  .profile > .top .name {
    max-inline-size: 26em;
    font-size: 1.625em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .profile > .top .other {
    margin-block-start: 0.25em;
    font-size: 1em;
  }
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 2.5em;
    padding-block: 1.75em;
    border-block-start: 1px solid var(--_line);
  }
  .heading {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.55;
  }
  .content {
    display: flow-root;
  }
  .content > * + * {
    margin-block-start: 1em;
  }
  .content > * + .heading {
    margin-block-start: 1.75em;
    font-size: 0.875em;
  }
  .content > .heading + * {
    margin-block-start: 0.375em;
  }
  .lead {
    max-inline-size: 32em;
    font-size: 1.25em;
    line-height: 1.5;
  }
  .prose {
    max-inline-size: 40em;
  }
  .facts-of {
    display: grid;
    gap: 0.75em 1.5em;
    font-size: 0.875em;
  }
  .facts-of dt,
  .figure dt,
  .office,
  .when {
    color: var(--_muted);
  }
  .facts-of dd {
    max-inline-size: 44em;
  }
  .facts-of dd > * + details {
    margin-block-start: 0.5em;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 4em;
  }
  .figure dt {
    font-size: 0.875em;
  }
  .number {
    display: block;
    font-size: 2.25em;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .who {
    font-weight: 600;
  }
  .content > .person {
    font-size: 1.125em;
  }
  .content > .person .office,
  .content > .person .date {
    font-size: 0.8em;
  }
  .profile .date {
    font-size: 0.93em;
  }
  /* Applied twice, the muted colour would be too pale. */
  .when .date,
  .profile .sources .date {
    color: inherit;
  }
  .figure .date {
    font-size: 0.8125em;
  }
  .figure .aged {
    margin-inline-start: -0.4em;
  }
  .filled {
    display: block;
  }
  .waiting {
    display: none;
  }
  .date > a {
    display: inline-block;
    color: inherit;
  }
  .aged {
    padding: 0.0625em 0.4em;
    border-radius: 0.3em;
    background: var(--_soft);
  }
  .ruled > li {
    max-inline-size: 48em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .ruled > li:first-child {
    padding-block-start: 0;
  }
  .ruled > li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .profile summary {
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .content > details {
    font-size: 0.875em;
  }
  .history,
  .terms {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.75em 2em;
    padding-block-start: 0.75em;
  }
  .history {
    gap: 0.25em 2em;
  }
  .count {
    display: inline-block;
    min-inline-size: 11em;
    font-variant-numeric: tabular-nums;
  }
  .members {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_gap);
  }
  .members > li {
    min-inline-size: 0;
  }
  .main {
    min-block-size: 2.75em;
    padding-inline: 1.25em;
  }
  .small,
  .content > .sources {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .content > .sources {
    columns: 22em 2;
    column-gap: 2.5em;
    display: block;
    padding: 0;
  }
  .content > .sources > li {
    break-inside: avoid;
    padding-block-end: 0.5em;
  }
  .small + .small {
    margin-block-start: 0.25em;
  }
  .card .facts-of {
    margin-block-start: 0.75em;
    font-size: 1em;
    gap: 0.5em 1.25em;
  }
  @container (max-width: 15em) {
    .profile > .top .name {
      font-size: 1.25em;
    }
  }
  @container (min-width: 28em) {
    .facts-of {
      grid-template-columns: fit-content(11em) minmax(0, 1fr);
    }
    .row-of {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
  }
  @container (min-width: 48em) {
    .profile > .section {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  @media print {
    .section {
      break-inside: avoid-page;
      padding-block: 1em;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
