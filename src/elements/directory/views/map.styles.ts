import { css } from 'lit';
import { placeStyles } from './place.styles.js';

export const mapStyles = css`
  .mapped,
  .map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 2.5em;
    align-items: start;
  }
  .mapped {
    row-gap: 2em;
  }
  .tiles {
    position: relative;
    max-inline-size: 30em;
  }
  .tiles svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .tiles path {
    fill: color-mix(in srgb, var(--_accent) var(--shade, 0%), transparent);
    stroke: var(--_line-strong);
    vector-effect: non-scaling-stroke;
  }
  .tiles .dots {
    stroke: var(--_accent);
    stroke-width: 5;
    stroke-linecap: round;
  }
  .shade-0 {
    stroke-dasharray: 2 3;
  }
  .shade-1 {
    --shade: calc(10% * var(--_tint, 1));
  }
  .shade-2 {
    --shade: calc(19% * var(--_tint, 1));
  }
  .shade-3 {
    --shade: calc(28% * var(--_tint, 1));
  }
  .shade-4 {
    --shade: calc(38% * var(--_tint, 1));
  }
  .tiles ul {
    position: relative;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-auto-rows: minmax(5em, 1fr);
  }
  ${placeStyles}
  .column-1 {
    grid-column-start: 1;
  }
  .column-2 {
    grid-column-start: 2;
  }
  .column-3 {
    grid-column-start: 3;
  }
  .column-4 {
    grid-column-start: 4;
  }
  .wide-2 {
    grid-column-end: span 2;
  }
  .tile {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.125em;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0;
    border: 2px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    font-size: 0.8125em;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    overflow-wrap: break-word;
  }
  .tile span span {
    white-space: nowrap;
  }
  .hyphen::before {
    content: '\\ad';
  }
  /* The dots lie below the text, in the lowest third of a tile. */
  .dotted ul {
    grid-auto-rows: minmax(5.5em, 1fr);
  }
  .dotted .tile {
    justify-content: start;
    padding-block: 0.5em 2.25em;
  }
  .tiles li {
    padding: 3px;
  }
  .tile b {
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  div.tile {
    color: var(--_muted);
    cursor: default;
  }
  button.tile:hover {
    border-color: var(--_line-strong);
  }
  .tile[aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  /* A chosen tile is marked by more than colour. Screen readers announce that the button is pressed. */
  .tile[aria-pressed='true'] > [aria-hidden]:not(b)::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .key,
  .key-name {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .key svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: color-mix(in srgb, var(--_accent) var(--shade, 0%), transparent);
    stroke: var(--_line-strong);
  }
  .hint {
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .regions {
    font-size: 0.875em;
  }
  .regions table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .regions th,
  .regions td {
    padding: 0.25em 1.5em 0.25em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
  }
  .regions td {
    text-align: end;
  }
  /* In a narrower element the names in the tiles would break, so the map scrolls inside a box. */
  @container (max-width: 18em) {
    .map > :first-child {
      padding: 4px;
      overflow: auto;
    }
    .tiles {
      inline-size: 18em;
    }
  }
  @container (min-width: 44em) {
    .map {
      grid-template-columns: 30em minmax(0, 1fr);
    }
  }
  /* If there is room, the list stands beside the map, which stays in view. */
  @container (min-width: 60em) {
    .mapped {
      grid-template-columns: 27em minmax(0, 1fr);
    }
    .map {
      grid-template-columns: minmax(0, 1fr);
    }
    @media (min-height: 40em) {
      /* Scrolls on its own when it does not fit; the padding leaves room for focus rings at its edges. */
      .map {
        position: sticky;
        inset-block-start: calc(var(--ssegov-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--ssegov-sticky-top, 0px) - 2em);
        margin: -4px;
        padding: 4px;
        overflow: auto;
      }
    }
  }
  @media (forced-colors: active) {
    .tile[aria-pressed='true'] {
      --_focus: CanvasText;
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .mapped,
    .map {
      display: block;
      position: static;
    }
    .map {
      max-block-size: none;
      overflow: visible;
      margin-block-end: 1.5em;
    }
    .regions,
    .hint {
      display: none;
    }
  }
`;
