import List from 'list.js';
import '../shared/page.css';
import '../shared/cards.css';
import { cardMarkup, cardTexts } from '../shared/card.js';
import { loadRows, searched } from '../shared/rows.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const { rows, regions } = await loadRows();
// List.js searches the field `name`, so the element with the name has that class.
const texts = Object.entries(cardTexts).filter(([part]) => part !== 'link');
const item = cardMarkup.replace('<h3 class="name"><button class="link"', '<h3><button class="link name"');
const list = new List(
  'directory',
  {
    valueNames: [...texts.map(([part]) => part), ...searched, { name: 'website', attr: 'href' }],
    searchColumns: [...searched],
    item: `<li class="member">${item}</li>`,
    page: 24,
    pagination: true,
  },
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(texts.map(([part, read]) => [part, read(row)])),
  })),
);
const update = () => showCount(list.matchingItems.length);
list.on('updated', update);
update();
fillRegions(regions);
const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id)).value;
const filter = () =>
  list.filter((/** @type {{ values(): import('../shared/rows.js').Row }} */ item) => {
    const row = item.values();
    return (!value('kind') || row.kind === value('kind')) && (!value('region') || row.region === value('region'));
  });
byId('kind').addEventListener('input', filter);
byId('region').addEventListener('input', filter);
byId('sort').addEventListener('input', () =>
  value('sort') === 'population' ? list.sort('population', { order: 'desc' }) : list.sort('name', { order: 'asc' }),
);
markReady();
