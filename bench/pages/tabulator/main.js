import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import '../shared/page.css';
import { loadRows, searched } from '../shared/rows.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

// Only the modules of the task, as Tabulator advises for the smallest bundle.
Tabulator.registerModule([FilterModule, FormatModule, SortModule]);
const { rows, regions } = await loadRows();
const columns = ['name', 'english', 'regionName', 'kindName', 'population', 'tags', 'summary'];
const table = new Tabulator('#table', {
  data: rows,
  height: 640,
  layout: 'fitColumns',
  columns: columns.map((field) => ({ field, title: field, cssClass: field })),
});
const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id)).value;
table.on('dataFiltered', (_filters, found) => showCount(found.length));
table.on('tableBuilt', () => {
  showCount(rows.length);
  fillRegions(regions);
  const filter = () => {
    const [query, kind, region] = [value('search').toLowerCase(), value('kind'), value('region')];
    table.setFilter(
      (/** @type {import('../shared/rows.js').Row} */ row) =>
        (!kind || row.kind === kind) &&
        (!region || row.region === region) &&
        searched.some((field) => row[field].toLowerCase().includes(query)),
    );
  };
  for (const id of ['search', 'kind', 'region']) byId(id).addEventListener('input', filter);
  byId('sort').addEventListener('input', () =>
    table.setSort(value('sort'), value('sort') === 'population' ? 'desc' : 'asc'),
  );
  markReady();
});
