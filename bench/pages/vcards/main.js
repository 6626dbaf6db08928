import '../shared/page.css';
import './vcards.css';
import { loadRows } from '../shared/rows.js';
import { Selection } from '../shared/selection.js';
import { byId, fillRegions, markReady, numbers, showCount } from '../shared/tools.js';

const columns = 3;
const rowHeight = 336;
/** Rows beyond the window's lower edge, so that a flick of the wheel shows no gap. */
const overscan = 1;

/** What our directory's card shows of these members, in the same boxes. */
const template = document.createElement('template');
template.innerHTML = `<li class="member" hidden><article class="card">
  <div class="head"><span class="monogram" aria-hidden="true"> </span><div class="title">
    <p class="meta"><span> </span>\u00a0· <span> </span></p>
    <h3 class="name"><button class="link"> </button></h3>
    <p class="other" lang="en"> </p>
  </div></div>
  <div class="body"><p> </p><p class="summary"> </p><p class="tags"> </p></div>
  <div class="actions"><a>누리집</a></div>
</article></li>`;
/** @type {readonly (readonly [string, (row: import('../shared/rows.js').Row) => string])[]} */
const parts = [
  ['.monogram', ({ name }) => name.charAt(0)],
  ['.meta > :first-child', ({ kindName }) => kindName],
  ['.meta > :last-child', ({ regionName }) => regionName],
  ['.link', ({ name }) => name],
  ['.other', ({ english }) => english],
  ['.body > p', ({ population }) => `인구 ${numbers.format(population)}명(2020년)`],
  ['.summary', ({ summary }) => (summary.length > 168 ? summary.replace(/^([^]{140}\S{0,20})[^]+/u, '$1…') : summary)],
  ['.tags', ({ tags }) => tags.replaceAll(', ', '\u00a0· ')],
];

const view = byId('view');
const list = byId('list');
const pool = Array.from({ length: (Math.ceil(640 / rowHeight) + overscan) * columns }, makeCard);
const { rows, regions } = await loadRows();
const selection = new Selection(rows);
/** @type {Uint32Array} */
let found = new Uint32Array();

function makeCard() {
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const element = /** @type {HTMLElement} */ (copy.firstElementChild);
  const texts = parts.map(([selector]) => /** @type {Text} */ (element.querySelector(selector)?.firstChild));
  return { element, texts, link: /** @type {HTMLAnchorElement} */ (element.querySelector('a')), shown: -1, at: -1 };
}

function draw() {
  const first = Math.floor(view.scrollTop / rowHeight) * columns;
  for (let place = first; place < first + pool.length; place++) {
    const card = /** @type {ReturnType<typeof makeCard>} */ (pool[place % pool.length]);
    const position = found[place];
    if (position === undefined) {
      card.element.hidden = true;
      continue;
    }
    if (card.shown !== position) {
      const row = /** @type {import('../shared/rows.js').Row} */ (rows[position]);
      parts.forEach(([, read], part) => {
        const text = /** @type {Text} */ (card.texts[part]);
        const value = read(row);
        if (text.data !== value) text.data = value;
      });
      card.link.href = row.website;
      card.shown = position;
    }
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

// The first window needs no index: the feed comes in the order of the names.
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
