import '../shared/page.css';
import '../shared/cards.css';
import { makeCard } from '../shared/card.js';
import { loadRows } from '../shared/rows.js';
import { Selection } from '../shared/selection.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const pageSize = 24;
const list = byId('list');
const { rows, regions } = await loadRows();
const selection = new Selection(rows);
let found = new Uint32Array();
let shown = 0;

function showMore() {
  const page = [...found.subarray(shown, shown + pageSize)];
  const cards = page.map((position) => {
    const { element, show } = makeCard();
    show(/** @type {import('../shared/rows.js').Row} */ (rows[position]));
    return element;
  });
  list.append(...cards);
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
