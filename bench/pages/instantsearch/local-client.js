import MiniSearch from 'minisearch';
import { searched } from '../shared/rows.js';

const facets = /** @type {const} */ (['kind', 'region']);

/**
 * What InstantSearch asks a server for, answered here by MiniSearch.
 * @param {readonly import('../shared/rows.js').Row[]} rows
 */
export function localClient(rows) {
  const index = new MiniSearch({ fields: [...searched], searchOptions: { prefix: true, combineWith: 'AND' } });
  index.addAll(rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byPopulation = rows.toSorted((a, b) => b.population - a.population);

  /** @param {{ indexName: string, params?: any }} request */
  function answer({ indexName, params = {} }) {
    const { query = '', page = 0, hitsPerPage = 24, facetFilters = [] } = params;
    const asked = facetFilters.flat().map((/** @type {string} */ filter) => filter.split(':'));
    const wanted = query.trim() && new Set(index.search(query).map(({ id }) => id));
    const order = indexName === 'population' ? byPopulation : rows;
    const found = order.filter(
      (row) =>
        (!wanted || wanted.has(row.id)) &&
        asked.every(([facet, value]) => row[/** @type {'kind'} */ (facet)] === value),
    );
    /** @type {Record<string, Record<string, number>>} */
    const counts = { kind: {}, region: {} };
    for (const row of found)
      for (const facet of facets) {
        const of = /** @type {Record<string, number>} */ (counts[facet]);
        of[row[facet]] = (of[row[facet]] ?? 0) + 1;
      }
    const first = page * hitsPerPage;
    return {
      hits: found.slice(first, first + hitsPerPage).map((row) => ({ objectID: row.id, ...byId.get(row.id) })),
      ...{
        page,
        hitsPerPage,
        query,
        params: '',
        index: indexName,
        facets: counts,
        processingTimeMS: 1,
        exhaustiveNbHits: true,
      },
      nbHits: found.length,
      nbPages: Math.ceil(found.length / hitsPerPage),
    };
  }
  return { search: async (/** @type {any[]} */ requests) => ({ results: requests.map(answer) }) };
}
