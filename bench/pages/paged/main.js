import '../shared/page.css';
import { memberLines } from '../shared/member-lines.js';
import { loadRows } from '../shared/rows.js';
import { Selection } from '../shared/selection.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const pageSize = 24;
const list = byId('list');
const { rows, regions } = await loadRows();
const selection = new Selection(rows);
let found = new Uint32Array();
let shown = 0;

/** @param {import('../shared/rows.js').Row} row */
function makeCard(row) {
  const element = document.createElement('li');
  element.className = 'member';
  for (const [part, tag, read] of memberLines) {
    const line = document.createElement(tag);
    line.className = part;
    line.textContent = read(row);
    element.append(line);
  }
  const link = document.createElement('a');
  link.href = row.website;
  link.textContent = '누리집';
  element.append(link);
  return element;
}

function showMore() {
  const page = [...found.subarray(shown, shown + pageSize)];
  list.append(...page.map((position) => makeCard(/** @type {import('../shared/rows.js').Row} */ (rows[position]))));
  shown += page.length;
  byId('more').hidden = shown >= found.length;
}

function draw() {
  list.replaceChildren();
  shown = 0;
  showCount(found.length);
  showMore();
}

found = Uint32Array.from(rows.keys());
fillRegions(regions);
draw();
byId('more').addEventListener('click', showMore);
for (const id of ['search', 'kind', 'region', 'sort'])
  byId(id).addEventListener('input', () => {
    found = selection.read();
    draw();
  });
await selection.build();
markReady();
