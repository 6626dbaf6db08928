import instantsearch from 'instantsearch.js';
import { configure, hits, menuSelect, searchBox, sortBy, stats } from 'instantsearch.js/es/widgets';
import '../shared/page.css';
import { memberLines } from '../shared/member-lines.js';
import { loadRows } from '../shared/rows.js';
import { markReady, numbers } from '../shared/tools.js';
import { localClient } from './local-client.js';

const { rows, regions } = await loadRows();
const regionName = new Map(regions.map(({ id, name }) => [id, name]));
const kindName = new Map([['district', '구'], ['city', '시'], ['county', '군']]); // prettier-ignore
/** @param {ReadonlyMap<string, string>} names */
const named = (names) => (/** @type {any[]} */ items) =>
  items.map((item) => ({ ...item, label: names.get(item.value) ?? item.label }));
const search = instantsearch({ indexName: 'name', searchClient: localClient(rows) });
search.addWidgets([
  configure({ hitsPerPage: 24 }),
  searchBox({ container: '#search' }),
  menuSelect({ container: '#kind', attribute: 'kind', limit: 20, transformItems: named(kindName) }),
  menuSelect({ container: '#region', attribute: 'region', limit: 20, transformItems: named(regionName) }),
  sortBy({ container: '#sort', items: [{ label: '이름', value: 'name' }, { label: '인구', value: 'population' }] }), // prettier-ignore
  stats({ container: '#count', templates: { text: ({ nbHits }) => `${numbers.format(nbHits)}곳` } }),
  hits({
    container: '#hits',
    templates: {
      item: (row, { html }) =>
        html`<article class="member">
          ${memberLines.map(([part, tag, read]) => html`<${tag} class=${part}>${read(/** @type {any} */ (row))}</${tag}>`)}
          <a href=${row['website']}>누리집</a>
        </article>`,
    },
  }),
]);
let ready = false;
search.on('render', () => {
  if (ready || !document.querySelector('.name')) return;
  ready = true;
  markReady();
});
search.start();
