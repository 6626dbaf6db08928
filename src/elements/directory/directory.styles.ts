import { css } from 'lit';

export const directory = css`
  .toolbar {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.25em;
  }
  .ask,
  .facets,
  .line,
  .tools,
  .found,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .search {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .search input {
    inline-size: 100%;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .ask .button {
    min-block-size: 2.75em;
  }
  .filters {
    display: none;
  }
  .facet {
    position: relative;
  }
  .facet summary {
    list-style: none;
    color: inherit;
  }
  .facet summary::-webkit-details-marker {
    display: none;
  }
  .badge:not(.on)::after {
    content: '';
    display: inline-block;
    inline-size: 0.36em;
    block-size: 0.36em;
    margin-block-end: 0.2em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  /* Reserves its space while empty, so that the filter keeps its width. */
  .badge {
    min-inline-size: 1.625em;
    border-radius: 1em;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .badge.on {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  /* Keeps the chips no higher than the line beside them. */
  .chips li {
    display: flex;
  }
  .chip {
    border-color: var(--_accent);
    border-radius: 2em;
    line-height: 1.25;
  }
  .clear,
  .export .link {
    min-block-size: 24px;
  }
  .cross::before {
    content: '×';
    font-size: 1.5em;
    line-height: 1;
  }
  /* Chips and counts that come and go stand beside the controls, or below them on a phone: they move only the members. */
  .line {
    flex-wrap: nowrap;
    align-items: start;
    gap: 0.75em 1.5em;
    font-size: 0.875em;
  }
  .found {
    order: -1;
    flex: 1;
    align-items: start;
    gap: 0.5em 1em;
  }
  .tools {
    gap: 0.5em 1em;
  }
  .sort span {
    margin-inline-end: 0.75em;
    color: var(--_muted);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .views .button {
    margin: -1px;
    border-color: transparent;
  }
  .views :has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) calc(12% * var(--_tint, 1)), transparent);
  }
  /* Centres the text in a line as high as a chip. */
  .total {
    padding-block: 0.35em;
    font-variant-numeric: tabular-nums;
  }
  .results {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, (100% - 2 * var(--_gap)) / 3)), 1fr));
    gap: var(--_gap);
  }
  .place .button {
    border-color: var(--_line);
    min-inline-size: 8em;
  }
  .place .body {
    gap: 0.75em;
  }
  /* Hides the cards until they are removed after the frame. Hidden, they cost that frame no layout. */
  .results[hidden] {
    block-size: 0;
    visibility: hidden;
    content-visibility: hidden;
  }
  .results > li {
    min-inline-size: 0;
  }
  /* Cards outside the viewport are rendered after the frame. Until then their old content is hidden. */
  .later {
    min-block-size: 16em;
  }
  .later > .card {
    content-visibility: hidden;
    contain-intrinsic-block-size: auto 13em;
  }
  .more {
    margin-block-start: 1.5em;
    text-align: center;
  }
  .more .button {
    min-block-size: 2.75em;
    padding-inline: 1.5em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-start: 1.5em;
    font-size: 0.875em;
  }
  .said {
    color: var(--_muted);
  }
  .none-found {
    padding-block: 2em;
  }
  @container (max-width: 40em) {
    .search {
      flex-basis: 10em;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .found {
      order: 0;
    }
    .tools {
      justify-content: space-between;
      gap: 0.5em;
    }
    .views .button {
      padding-inline: 0.75em;
    }
    /* The options of the select name the orders; the label repeats them. */
    .sort span {
      display: none;
    }
    .filters {
      display: inline-flex;
    }
    .facets {
      display: none;
      flex-basis: 100%;
    }
    .open .facets {
      display: grid;
    }
    .facet summary {
      inline-size: 100%;
      justify-content: space-between;
    }
  }
  /* Printed only: the query and the filters. */
  .asked {
    display: none;
  }
`;
