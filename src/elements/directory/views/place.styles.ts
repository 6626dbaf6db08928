import { unsafeCSS } from 'lit';

/** Rows that a tile can name: for 19 on the map, and 76 regions more below it. */
const rows = 24;

/**
 * The row of a tile on the map, by its class: a policy forbids the attribute `style` in what a server writes. In a file of its own,
 * because the build does not minify the styles of a file with `unsafeCSS`.
 */
export const placeStyles = unsafeCSS(
  [...Array(rows).keys()].map((at) => `.row-${at + 1}{grid-row:${at + 1}}`).join(''),
);
