import { css } from 'lit';

export const directory = css`
  .toolbar {
    display: grid;
    gap: 0.75em;
    margin-block-end: 1.25em;
  }
  .ask,
  .facets,
  .chips,
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .chips,
  .line {
    font-size: 0.875em;
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
  }
  .facet summary::-webkit-details-marker {
    display: none;
  }
  .facet summary::after {
    content: '';
    inline-size: 0.28em;
    block-size: 0.28em;
    margin: -0.2em 0.1em 0 0.2em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    rotate: 45deg;
  }
  .badge {
    min-inline-size: 1.5em;
    margin-inline-end: auto;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_accent);
    color: Canvas;
    font-size: 0.8125em;
    text-align: center;
  }
  .chip {
    border-color: var(--_accent);
    border-radius: 2em;
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
  .line {
    justify-content: space-between;
    min-block-size: 2.25em;
  }
  .sort span {
    margin-inline-end: 0.75em;
    color: var(--_muted);
  }
  .views {
    display: flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .views .button {
    margin: -1px;
    border-color: transparent;
  }
  .views :has(:checked) {
    border-color: color-mix(in srgb, var(--_accent) 50%, currentColor);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .total {
    flex: 1 0 auto;
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
  /* Until the cards are taken out, after the frame: without a display they would cost the frame their layout. */
  .results[hidden] {
    block-size: 0;
    visibility: hidden;
    content-visibility: hidden;
  }
  .results > li {
    min-inline-size: 0;
  }
  /* What is out of view is drawn after the frame, and hides meanwhile what it showed before. */
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
  .about {
    margin-block-start: 1.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .export {
    margin-block-start: 1.5em;
    font-size: 0.875em;
  }
  .none-found {
    padding-block: 2em;
  }
  @container (max-width: 40em) {
    .search {
      flex-basis: 10em;
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
`;
