import instantsearch from 'instantsearch.js';
import { configure, hits, menuSelect, searchBox, sortBy, stats } from 'instantsearch.js/es/widgets';
import '../shared/page.css';
import '../shared/cards.css';
import { cardTexts } from '../shared/card.js';
import { loadRows } from '../shared/rows.js';
import { markReady, numbers } from '../shared/tools.js';
import { localClient } from './local-client.js';

const { rows, regions } = await loadRows();
const regionName = new Map(regions.map(({ id, name }) => [id, name]));
const kindName = new Map([['district', '구'], ['city', '시'], ['county', '군']]); // prettier-ignore
/** @param {keyof typeof cardTexts} part @param {any} row */
const say = (part, row) => cardTexts[part](row);
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
    cssClasses: { list: 'cards grid' },
    templates: {
      item: (row, { html }) =>
        html`<div class="member">
          <article class="card">
            <div class="head">
              <span class="monogram" aria-hidden="true">${say('monogram', row)}</span>
              <div class="title">
                <p class="meta">
                  <span class="type">${say('type', row)}</span> · <span class="place">${say('place', row)}</span>
                </p>
                <h3 class="name"><button class="link" type="button">${say('link', row)}</button></h3>
                <p class="other" lang="en">${say('other', row)}</p>
              </div>
            </div>
            <div class="body">
              <p class="people">${say('people', row)}</p>
              <p class="about">${say('about', row)}</p>
              <p class="labels">${say('labels', row)}</p>
            </div>
            <div class="actions"><a class="website" href=${row['website']}>누리집</a></div>
          </article>
        </div>`,
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
