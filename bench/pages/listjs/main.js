import List from 'list.js';
import '../shared/page.css';
import { memberLines } from '../shared/member-lines.js';
import { loadRows, searched } from '../shared/rows.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const { rows, regions } = await loadRows();
const hidden = searched.filter((field) => field !== 'name' && field !== 'english');
const list = new List(
  'directory',
  {
    valueNames: [...memberLines.map(([part]) => part), ...hidden, { name: 'website', attr: 'href' }],
    searchColumns: [...searched],
    item: `<li class="member">${memberLines.map(([part, tag]) => `<${tag} class="${part}"></${tag}>`).join('')}<a class="website">누리집</a></li>`,
    page: 24,
    pagination: true,
  },
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(memberLines.map(([part, , read]) => [part, read(row)])),
    count: row.population,
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
  value('sort') === 'population' ? list.sort('count', { order: 'desc' }) : list.sort('name', { order: 'asc' }),
);
markReady();
