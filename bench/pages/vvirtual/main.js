import '../shared/page.css';
import '../shared/cards.css';
import { makeCard } from '../shared/card.js';
import { loadRows } from '../shared/rows.js';
import { Selection } from '../shared/selection.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const columns = 3;
const rowHeight = 336;
/** Rows beyond the window's lower edge, so that a flick of the wheel shows no gap. */
const overscan = 1;

const view = byId('view');
const list = byId('list');
/** Cards are reused, because changing a text costs a third of building an element. */
const pool = Array.from({ length: (Math.ceil(640 / rowHeight) + overscan) * columns }, () => {
  const card = makeCard();
  card.element.hidden = true;
  return { ...card, shown: -1, at: -1 };
});
const { rows, regions } = await loadRows();
const selection = new Selection(rows);
/** @type {Uint32Array} */
let found = new Uint32Array();

function draw() {
  const first = Math.floor(view.scrollTop / rowHeight) * columns;
  for (let place = first; place < first + pool.length; place++) {
    const card = /** @type {(typeof pool)[number]} */ (pool[place % pool.length]);
    const position = found[place];
    if (position === undefined) {
      card.element.hidden = true;
      continue;
    }
    if (card.shown !== position) card.show(/** @type {import('../shared/rows.js').Row} */ (rows[position]));
    card.shown = position;
    if (card.at !== place) {
      card.element.style.transform = `translate(${(place % columns) * 100}%, ${Math.floor(place / columns) * rowHeight}px)`;
    }
    card.at = place;
    card.element.hidden = false;
  }
}

function show() {
  list.style.blockSize = `${Math.ceil(found.length / columns) * rowHeight}px`;
  showCount(found.length);
  draw();
}

// The first view needs no index: the feed is sorted by name.
found = Uint32Array.from(rows.keys());
list.append(...pool.map(({ element }) => element));
fillRegions(regions);
show();
view.addEventListener('scroll', draw, { passive: true });
for (const id of ['search', 'kind', 'region', 'sort']) {
  byId(id).addEventListener('input', () => {
    found = selection.read();
    if (view.scrollTop) view.scrollTop = 0;
    show();
  });
}
await selection.build();
markReady();
