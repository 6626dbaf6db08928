import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryPartWords } from '../../i18n/directory-part-messages.js';
import { localise } from '../../i18n/localise.js';
import { localisedView } from '../shared/text.view.js';
import type { Region } from '../../schema/types.js';
import type { DirectoryModel, LazyView } from './directory-model.js';
import { dotsOf } from './map-dots.js';
import { mapTiles } from './map-tiles.js';
import { mapStyles } from './map.styles.js';
import { resultsView } from './results.view.js';

const columns = 4;
const shades = 4;

/** One region on the map: how many members it would leave, and how dark that is. */
interface Tile {
  readonly region: Region;
  readonly count: number;
  readonly shade: number;
  readonly column: number;
  readonly row: number;
}

/** Regions that the layout does not know stand below it, in the feed's order. */
function placeTiles({ feed, selected }: DirectoryModel): Tile[] {
  const counts = selected.counts.region;
  const most = Math.max(1, ...counts.values());
  const rows = Math.max(0, ...feed.regions.map(({ id }) => mapTiles[id]?.[1] ?? 0));
  let others = 0;
  return feed.regions.map((region) => {
    const count = counts.get(region.id) ?? 0;
    const [column, row] = mapTiles[region.id] ?? [(others % columns) + 1, rows + 1 + Math.floor(others++ / columns)];
    return { region, count, shade: Math.ceil((count / most) * shades), column, row };
  });
}

/**
 * The long names of provinces may break between their syllables, and before what kind of province they are, where a tile is
 * narrow; their last syllable never stands alone.
 */
const breakable = (name: string): string =>
  name
    .replace(/(?=(?:cheong|sang|buk|nam|won|gi)[a-z]*-do$)/g, '\u00ad')
    .replace(/-(?=do$)/, '-\u2060')
    .replace(/(?=(?:통합)?특별(?:자치)?[시도]$)/, '\u200b');

/** In reading order, which is the order of the focus. */
const inOrder = (tiles: readonly Tile[]): Tile[] =>
  [...tiles].sort((one, other) => one.row - other.row || one.column - other.column);

/** The tiles of one shade as one path: rounded squares of .94 in a grid of 1. */
const outline = (tiles: readonly Tile[], shade: number): string =>
  tiles
    .filter((tile) => tile.shade === shade)
    .map(({ column, row }) => {
      const corners =
        'h.82a.06.06 0 0 1 .06.06v.82a.06.06 0 0 1-.06.06h-.82a.06.06 0 0 1-.06-.06v-.82a.06.06 0 0 1 .06-.06z';
      return `M${(column - 0.91).toFixed(2)} ${(row - 0.97).toFixed(2)}${corners}`;
    })
    .join('');

function tileView({ region, count, column, row }: Tile, { reader, chosen, actions }: DirectoryModel): TemplateResult {
  const { text, lang } = localise(region.name, reader.languages);
  const on = chosen.region.includes(region.id);
  return html`<li .style=${`grid-area: ${row} / ${column}`}>
    <button
      class="tile"
      type="button"
      data-region=${region.id}
      aria-pressed=${on}
      lang=${lang && !lang.startsWith(reader.language) ? lang : nothing}
      @click=${() => actions.choose('region', region.id, !on)}
    >
      <span>${breakable(text)}</span><b>${reader.formats.number(count)}</b>
    </button>
  </li>`;
}

/** What each shade means, where any count has it. */
function keyView(tiles: readonly Tile[], { reader }: DirectoryModel, words: DirectoryPartWords): TemplateResult {
  const { number, range } = reader.formats;
  // Not `Array.from`: Prototype's own calls no function.
  const ranges = [...Array(shades + 1).keys()].map((shade) => {
    const counts = tiles.filter((tile) => tile.shade === shade).map(({ count }) => count);
    return { shade, least: Math.min(...counts), most: Math.max(...counts), used: counts.length > 0 };
  });
  return html`<p class="key-name" id="map-key">${words.mapKey}</p>
    <ul class="key" aria-labelledby="map-key">
      ${ranges
        .filter(({ used }) => used)
        .map(
          ({ shade, least, most }) =>
            html`<li>
              <svg class="shade-${shade}" viewBox="0 0 16 16" aria-hidden="true">
                <rect x="1" y="1" width="14" height="14" rx="2"></rect></svg
              >${least === most ? number(least) : range(number(least), number(most))}
            </li>`,
        )}
    </ul>`;
}

const regionsView = (tiles: readonly Tile[], { reader }: DirectoryModel, words: DirectoryPartWords): TemplateResult =>
  html`<details class="regions">
    <summary>${words.mapAsTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${reader.messages.region}</th>
          <th scope="col">${reader.messages.members}</th>
        </tr>
      </thead>
      <tbody>
        ${tiles.map(
          ({ region, count }) =>
            html`<tr>
              <th scope="row">${localisedView(region.name, reader)}</th>
              <td>${reader.formats.number(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;

/** The regions as tiles that filter, their numbers as a table, and the members that match. */
function mapView(model: DirectoryModel, words: DirectoryPartWords): unknown {
  const tiles = placeTiles(model);
  const rows = Math.max(1, ...tiles.map(({ row }) => row));
  return html`<div class="mapped">
    <div class="map" role="group" aria-label=${words.mapLabel}>
      <div>
        <div class="tiles ${model.feed.members.some(({ location }) => location) ? 'dotted' : ''}">
          <svg viewBox="0 0 ${columns} ${rows}" preserveAspectRatio="none" aria-hidden="true">
            <path class="shade-0" d=${outline(tiles, 0)}></path>
            <path class="shade-1" d=${outline(tiles, 1)}></path>
            <path class="shade-2" d=${outline(tiles, 2)}></path>
            <path class="shade-3" d=${outline(tiles, 3)}></path>
            <path class="shade-4" d=${outline(tiles, 4)}></path>
            <path class="dots" d=${dotsOf(model.selected.results)}></path>
          </svg>
          <ul>
            ${inOrder(tiles).map((tile) => tileView(tile, model))}
          </ul>
        </div>
        ${keyView(tiles, model, words)}
      </div>
      <div>
        <p class="hint">${words.mapHint}</p>
        ${regionsView(tiles, model, words)}
      </div>
    </div>
    <div>${resultsView(model, 'compact')}</div>
  </div>`;
}

export const map: LazyView = { draw: mapView, styles: mapStyles };
