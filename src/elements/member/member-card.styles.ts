import { css } from 'lit';

export const memberCard = css`
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* Cards in one row have equal heights. In quirks mode a single card would become as high as the window. */
  li > .card {
    block-size: 100%;
  }
  .head {
    display: flex;
    gap: 0.875em;
    align-items: flex-start;
  }
  .title {
    flex: 1;
    min-inline-size: 0;
  }
  .monogram,
  .logo {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--size, 2.5em);
    block-size: var(--size, 2.5em);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1;
  }
  .monogram {
    --tint: var(--_accent);
    background: color-mix(in srgb, var(--tint) calc(20% * var(--_tint, 1)), transparent);
  }
  .tint-1 {
    --tint: #2f6fb0;
  }
  .tint-2 {
    --tint: #a8651a;
  }
  .tint-3 {
    --tint: #7a5bb5;
  }
  .tint-4 {
    --tint: #b0506a;
  }
  .logo {
    position: relative;
  }
  .logo img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    background: Canvas;
    border-radius: inherit;
  }
  .logo img[hidden] {
    display: none;
  }
  .meta {
    font-size: 0.8125em;
  }
  .date,
  .tags {
    font-size: 0.93em;
  }
  .meta,
  .date,
  .tags,
  .other,
  summary {
    color: var(--_muted);
  }
  .card .name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .other {
    font-size: 0.875em;
  }
  .body {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    flex: 1;
    font-size: 0.875em;
  }
  .mark {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.5em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
  }
  .mark.current {
    background: currentColor;
  }
  .mark.former {
    border-radius: 0;
    block-size: 0;
    border-width: 0.14em 0 0;
    vertical-align: middle;
  }
  .roles,
  .tags,
  .summary {
    margin-block-start: 0.375em;
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .role {
    padding: 0.0625em 0.5em;
    border-radius: 0.3em;
    background: var(--_soft);
  }
  /* Month and year stay together. */
  .roles .date {
    display: inline-block;
  }
  .summary {
    max-inline-size: 40em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0.25em 1em;
    font-size: 0.875em;
    min-block-size: 24px;
  }
  .actions > a,
  summary {
    min-block-size: 24px;
  }
  .actions details[open] {
    flex-basis: 100%;
  }
  summary {
    cursor: pointer;
  }
  .sources {
    display: grid;
    gap: 0.375em;
    padding-block: 0.375em;
  }
  .compact {
    gap: 0.375em;
    padding: calc(var(--_padding) * 0.75);
  }
  .compact .actions,
  .row .actions {
    display: contents;
  }
  .compact,
  .row {
    --size: 2.25em;
  }
  .row {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding: 0.625em 0;
    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
  }
  .row .head {
    flex: 1 1 16em;
    align-items: center;
  }
  .row .body {
    flex: 0 1 auto;
    flex-direction: row;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  /* In a narrow column the name has the whole width, for its long words. */
  @container (max-width: 15em) {
    .head {
      display: block;
    }
    .title {
      margin-block-start: 0.5em;
    }
    .card {
      padding: min(var(--_padding), 0.75em);
    }
    .card .name {
      font-size: 1em;
    }
  }
  /* In a row that breaks, the facts stand under the name. */
  @container (max-width: 32em) {
    .row .body {
      flex-basis: 100%;
      padding-inline-start: 3.6em;
    }
  }
  @media (forced-colors: active) {
    .mark.current {
      background: CanvasText;
    }
    .monogram {
      border: 1px solid;
    }
  }
`;
