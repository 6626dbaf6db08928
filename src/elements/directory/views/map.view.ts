import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import { localise } from '../../../i18n/localise.js';
import { localisedView } from '../../shared/text.view.js';
import type { Region } from '../../../schema/types.js';
import type { DirectoryModel, LazyView } from '../directory-model.js';
import { dotsOf } from './map-dots.js';
import { mapTiles } from './map-tiles.js';
import { mapStyles } from './map.styles.js';
import { resultsView } from '../list/results.view.js';

const columns = 4;
const shades = 4;

/** A region on the map, with the number of members that choosing it would leave. */
interface Tile {
  readonly region: Region;
  readonly count: number;
  readonly shade: number;
  readonly column: number;
  readonly row: number;
  /** In columns. */
  readonly width: number;
  /** A region without members in the feed cannot be chosen. */
  readonly isEmpty: boolean;
}

/** Regions that the layout does not know stand below it, in the feed's order. An ended region without members is left out. */
function placeTiles({ feed, answer }: DirectoryModel): Tile[] {
  const counts = answer.counts.region;
  const most = Math.max(1, ...counts.values());
  const rows = Math.max(0, ...feed.regions.map(({ id }) => mapTiles[id]?.[1] ?? 0));
  let others = 0;
  const present = feed.regions.filter(({ id, successors }) => !successors?.length || counts.has(id));
  return present.map((region) => {
    const count = counts.get(region.id) ?? 0;
    const below = [(others % columns) + 1, rows + 1 + Math.floor(others / columns)] as const;
    const [column, row, width = 1] = mapTiles[region.id] ?? (others++, below);
    const isEmpty = !counts.has(region.id);
    return { region, count, shade: Math.ceil((count / most) * shades), column, row, width, isEmpty };
  });
}

/** Where a province's long name may break: between some syllables, and before the Korean word for its kind. */
const breaks = /(?=(?:cheong|sang|buk|nam|won|gi)[a-z]*-do$)|(?=(?:통합)?특별(?:자치)?[시도]$)/;

/**
 * A long name may break in a narrow tile; in Latin letters it gets a hyphen there. Neither is part of the text that is read
 * aloud or copied. The suffix `-do` never stands alone.
 */
function breakableView(name: string): unknown {
  const cut = /[가-힣]/.test(name) ? html`<wbr />` : html`<i class="hyphen"></i>`;
  const partView = (part: string) => (part.endsWith('-do') ? html`<span>${part}</span>` : part);
  return name.split(breaks).map((part, at) => [at ? cut : nothing, partView(part)]);
}

/** In reading order, which is the order of Tab. */
const inOrder = (tiles: readonly Tile[]): Tile[] =>
  [...tiles].sort((one, other) => one.row - other.row || one.column - other.column);

/** The tiles of one shade as one path: rounded squares of .94 in a grid of 1. */
const outline = (tiles: readonly Tile[], shade: number): string =>
  tiles
    .filter((tile) => tile.shade === shade)
    .map(({ column, row, width }) => {
      const side = width - 0.18;
      const corners = `h${side}a.06.06 0 0 1 .06.06v.82a.06.06 0 0 1-.06.06h-${side}a.06.06 0 0 1-.06-.06v-.82a.06.06 0 0 1 .06-.06z`;
      return `M${(column - 0.91).toFixed(2)} ${(row - 0.97).toFixed(2)}${corners}`;
    })
    .join('');

function tileView(tile: Tile, model: DirectoryModel): TemplateResult {
  const { reader, chosen, actions } = model;
  const { region, count, column, row, width, isEmpty } = tile;
  const { text, lang } = localise(region.name, reader.languages);
  const number = reader.formats.number(count);
  const isChosen = chosen.region.includes(region.id);
  const content = html`<span class="hidden">${reader.messages.countIn(text, number)}</span>
    <span aria-hidden="true">${breakableView(text)}</span><b aria-hidden="true">${number}</b>`;
  const foreignLang = lang && !lang.startsWith(reader.language) ? lang : nothing;
  return html`<li class=${`row-${row} column-${column} wide-${width}`}>
    ${
      isEmpty && !isChosen
        ? html`<div class="tile" data-region=${region.id} lang=${foreignLang}>${content}</div>`
        : html`<button
            class="tile"
            type="button"
            data-region=${region.id}
            aria-pressed=${isChosen}
            lang=${foreignLang}
            @click=${() => actions.choose('region', region.id, !isChosen)}
          >
            ${content}
          </button>`
    }
  </li>`;
}

/** The key: the counts of each shade that is used. */
function keyView(tiles: readonly Tile[], { reader }: DirectoryModel, words: DirectoryPartWords): TemplateResult {
  const { number, range } = reader.formats;
  // Not `Array.from`: Prototype replaces it by a version that ignores the mapping function.
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

/** The regions as tiles that filter, their counts as a table, and the members that match. */
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
            <path class="dots" d=${dotsOf(model.answer.results)}></path>
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

export const map: LazyView = { render: mapView, styles: mapStyles };
