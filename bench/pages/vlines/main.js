import '../shared/page.css';
import './vlines.css';
import { memberLines } from './member-lines.js';
import { loadRows } from '../shared/rows.js';
import { Selection } from '../shared/selection.js';
import { byId, fillRegions, markReady, showCount } from '../shared/tools.js';

const rowHeight = 224;
/** Rows beyond the window's edges, so that a flick of the wheel shows no gap. */
const overscan = 2;

const view = byId('view');
const list = byId('list');
/** Cards are reused, because changing a text costs a third of building an element. */
const pool = Array.from({ length: Math.ceil(640 / rowHeight) + 2 * overscan }, makeCard);
const { rows, regions } = await loadRows();
const selection = new Selection(rows);
/** @type {Uint32Array} */
let found = new Uint32Array();

function makeCard() {
  const element = document.createElement('li');
  element.className = 'member';
  element.hidden = true;
  const texts = memberLines.map(([part, tag]) => {
    const line = document.createElement(tag);
    line.className = part;
    const text = document.createTextNode('');
    line.append(text);
    element.append(line);
    return text;
  });
  const link = document.createElement('a');
  link.textContent = '누리집';
  element.append(link);
  return { element, texts, link, shown: -1, at: -1 };
}

function draw() {
  const first = Math.max(0, Math.floor(view.scrollTop / rowHeight) - overscan);
  for (let place = first; place < first + pool.length; place++) {
    const card = /** @type {ReturnType<typeof makeCard>} */ (pool[place % pool.length]);
    const position = found[place];
    if (position === undefined) {
      card.element.hidden = true;
      continue;
    }
    if (card.shown !== position) {
      const row = /** @type {import('../shared/rows.js').Row} */ (rows[position]);
      memberLines.forEach(([, , read], line) => {
        const text = /** @type {Text} */ (card.texts[line]);
        const value = read(row);
        if (text.data !== value) text.data = value;
      });
      card.link.href = row.website;
      card.shown = position;
    }
    if (card.at !== place) card.element.style.transform = `translateY(${place * rowHeight}px)`;
    card.at = place;
    card.element.hidden = false;
  }
}

function update() {
  found = selection.read();
  list.style.blockSize = `${found.length * rowHeight}px`;
  if (view.scrollTop) view.scrollTop = 0;
  showCount(found.length);
  draw();
}

// The first view needs no index: the feed is sorted by name.
found = Uint32Array.from(rows.keys());
list.style.blockSize = `${rows.length * rowHeight}px`;
list.append(...pool.map(({ element }) => element));
showCount(rows.length);
fillRegions(regions);
draw();
view.addEventListener('scroll', draw, { passive: true });
for (const id of ['search', 'kind', 'region', 'sort']) byId(id).addEventListener('input', update);
await selection.build();
markReady();
