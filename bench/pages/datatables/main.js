import DataTable from 'datatables.net';
import '../shared/page.css';
import { loadRows } from '../shared/rows.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const { rows, regions } = await loadRows();
const columns = [
  'name',
  'english',
  'regionName',
  'regionEnglish',
  'kindName',
  'population',
  'tags',
  'summary',
  'region',
  'kind',
];
const searchable = new Set(['name', 'english', 'regionName', 'regionEnglish', 'region', 'kind']);
const table = new DataTable('#table', {
  data: rows,
  columns: columns.map((data) => ({
    ...{ data, name: data, title: data },
    searchable: searchable.has(data),
    visible: !['region', 'kind', 'regionEnglish'].includes(data),
    className: data,
  })),
  order: [],
  pageLength: 24,
  layout: { topStart: null, topEnd: null },
});
const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id)).value;
table.on('draw', () => showCount(table.page.info().recordsDisplay));
showCount(rows.length);
fillRegions(regions);
byId('search').addEventListener('input', () => table.search(value('search')).draw());
for (const id of ['kind', 'region'])
  byId(id).addEventListener('input', () => table.column(`${id}:name`).search(value(id)).draw());
byId('sort').addEventListener('input', () =>
  table.order(value('sort') === 'population' ? [columns.indexOf('population'), 'desc'] : [0, 'asc']).draw(),
);
markReady();
