import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import '../shared/page.css';
import { loadRows } from '../shared/rows.js';
import { byId, fillRegions, markReady } from '../shared/tools.js';

const { rows, regions } = await loadRows();
const columns = ['name', 'english', 'regionName', 'regionEnglish', 'kindName', 'population', 'tags', 'summary'];
const searchable = new Set(['name', 'english', 'regionName', 'regionEnglish']);
const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (byId(id)).value;
const chosen = () =>
  rows.filter(
    ({ kind, region }) =>
      (!value('kind') || kind === value('kind')) && (!value('region') || region === value('region')),
  );
const grid = new Grid({
  data: rows,
  columns: columns.map((id) => ({ id, name: id, hidden: id === 'regionEnglish' })),
  search: { selector: (cell, _row, column) => (searchable.has(columns[column] ?? '') ? String(cell) : '') },
  sort: true,
  pagination: { limit: 24 },
});
// Grid.js sends no `ready` for data that it gets at once.
const watch = new MutationObserver(() => {
  if (!document.querySelector('td[data-column-id=name]')) return;
  watch.disconnect();
  markReady();
});
watch.observe(byId('table'), { childList: true, subtree: true });
grid.render(byId('table'));
fillRegions(regions);
for (const id of ['kind', 'region'])
  byId(id).addEventListener('input', () => grid.updateConfig({ data: chosen() }).forceRender());
