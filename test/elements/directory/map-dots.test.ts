import { expect } from '@open-wc/testing';
import { dotsOf } from '../../../src/elements/directory/views/map-dots.js';
import { mapTiles } from '../../../src/elements/directory/views/map-tiles.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { tableFeed } from '../../search/load-table.js';

const at = (lat: number, lon: number, region = 'KR-11'): Member => ({
  ...{ id: 'invented', name: 'Invented', kind: 'district', region },
  location: { lat, lon },
});

/** Column and row of each dot, in tiles. */
const placesOf = (members: readonly Member[]) =>
  [...dotsOf(members).matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('the dots of the map', () => {
  it('lie in their region’s tile, north above south and west before east', () => {
    const [middle, north, east] = placesOf([at(37.55, 127), at(37.65, 127), at(37.55, 127.1)]);
    const [column, row] = mapTiles['KR-11']!;
    for (const [x, y] of [middle!, north!, east!]) {
      expect(x).to.be.within(column - 1, column);
      expect(y).to.be.within(row - 1, row);
    }
    expect(north![1]).to.be.below(middle![1]);
    expect(north![0]).to.equal(middle![0]);
    expect(east![0]).to.be.above(middle![0]);
    expect(east![1]).to.equal(middle![1]);
  });

  it('stay in the tile even if a member is far away or its coordinates are wrong', () => {
    const [column, row] = mapTiles['KR-47']!;
    for (const [x, y] of placesOf([at(37.5, 130.86, 'KR-47'), at(-90, -180, 'KR-47'), at(90, 180, 'KR-47')])) {
      expect(x).to.be.within(column - 0.9, column - 0.1);
      expect(y).to.be.within(row - 0.33, row - 0.1);
    }
  });

  it('show each of the network’s members in the tile of its region', async () => {
    const { members } = (await (await fetch('/dist/cdn/feed.json')).json()) as Feed;
    const places = placesOf(members);
    expect(places).to.have.length(members.length);
    members.forEach(({ id, region }, index) => {
      const [x, y] = places[index]!;
      const [column, row, width = 1] = mapTiles[region!]!;
      expect(x, id).to.be.within(column - 1, column + width - 1);
      expect(Math.ceil(y), id).to.equal(row);
    });
  });

  it('reach from edge to edge of each region’s tile, for all 229 cities, counties and districts', async () => {
    const { members } = await tableFeed('local-governments');
    const islands = ['incheon-ongjin-gun', 'gyeongsangbuk-ulleung-gun'];
    const found = members.filter(({ id }) => !islands.includes(id));
    const places = placesOf(found);
    expect(places).to.have.length(227);
    for (const [id, tile] of Object.entries(mapTiles)) {
      // Sejong is one city.
      if (id === 'KR-50') continue;
      // Gwangju and Jeollanam-do have ended; feeds from before still have them.
      if (/^KR-(29|46)$/.test(id)) continue;
      const own = places.filter((_, index) => found[index]?.region === id);
      for (const [axis, first, last] of [
        [0, 0.12, 0.88],
        [1, 0.69, 0.89],
      ] as const) {
        const along = own.map((place) => place[axis] - tile[axis] + 1);
        const wider = axis === 0 ? (tile[2] ?? 1) - 1 : 0;
        const tenth = (last + wider - first) / 10;
        expect(Math.min(...along), `${id}, least`).to.be.within(first - 0.001, first + tenth);
        expect(Math.max(...along), `${id}, most`).to.be.within(last + wider - tenth, last + wider + 0.001);
      }
    }
  });

  it('are left out where a member has no coordinates, its region is unknown, or there are too many to tell apart', () => {
    const { location: _, ...nowhere } = at(37.5, 127);
    expect(dotsOf([nowhere, at(37.5, 127, 'XX-1')])).to.equal('');
    expect(dotsOf(Array.from({ length: 501 }, () => at(37.5, 127)))).to.equal('');
  });
});
