import { baseline, peers } from '../harness/peers.mjs';

/** @typedef {import('./summarise.mjs').Cell} Cell */

const [left, width, barHeight, gap, top] = [250, 420, 14, 8, 56];
/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The chart in words. @param {readonly Cell[]} cells @param {readonly number[]} counts */
const describe = (cells, counts) =>
  counts
    .map((count) => {
      const rows = cells
        .filter((cell) => cell.count === count)
        .sort((a, b) => (a.figures['key']?.value ?? 0) - (b.figures['key']?.value ?? 0))
        .map(({ peer, figures }) => {
          const name = peers[/** @type {import('../harness/peers.mjs').Peer} */ (peer)];
          return `${name} ${Math.round(figures['key']?.value ?? 0)} and ${Math.round(figures['keyLate']?.value ?? 0)} ms`;
        });
      return `${count.toLocaleString('en')} members: ${rows.join('; ')}.`;
    })
    .join(' ');

/**
 * One panel for each number of members: how long a key takes until its result is painted, the median as a bar, p95 as a
 * tick, on a logarithmic scale, because the pages lie a hundredfold apart.
 * @param {readonly Cell[]} cells
 */
export function drawChart(cells) {
  const shown = cells.filter(({ mode, figures }) => mode === 'cpu4' && figures['key']?.value !== undefined);
  const counts = [...new Set(shown.map(({ count }) => count))].sort((a, b) => a - b);
  const most = Math.max(100, ...shown.map(({ figures }) => figures['keyLate']?.value ?? 0));
  const decades = Math.ceil(Math.log10(most / 10));
  const x = (/** @type {number} */ time) => left + (width * Math.max(0, Math.log10(time / 10))) / decades;
  let y = top;
  const parts = counts.flatMap((count) => {
    const rows = shown.filter((cell) => cell.count === count);
    rows.sort((a, b) => (a.figures['key']?.value ?? 0) - (b.figures['key']?.value ?? 0));
    const title = `<text class="title" x="${left}" y="${y + 10}">${count.toLocaleString('en')} members</text>`;
    y += 20;
    const bars = rows.map(({ peer, figures }) => {
      const [median, late] = [figures['key']?.value ?? 0, figures['keyLate']?.value ?? 0];
      const kind = peer === 'ours' || peer === baseline ? peer : 'peer';
      const name = escape(peers[/** @type {import('../harness/peers.mjs').Peer} */ (peer)]);
      const middle = y + barHeight - 3;
      const bar =
        `<text class="name" x="${left - 8}" y="${middle}">${name}</text>` +
        `<rect class="${kind}" x="${left}" y="${y}" width="${(x(median) - left).toFixed(1)}" height="${barHeight}"/>` +
        `<path d="M${x(late).toFixed(1)} ${y}v${barHeight}"/>` +
        `<text x="${(x(Math.max(median, late)) + 6).toFixed(1)}" y="${middle}">${Math.round(median)} / ${Math.round(late)}</text>`;
      y += barHeight + gap;
      return bar;
    });
    y += 20;
    return [title, ...bars];
  });
  const lines = Array.from({ length: decades + 1 }, (_, decade) => {
    const at = x(10 ** (decade + 1)).toFixed(1);
    return `<path class="grid" d="M${at} ${top - 12}V${y - 20}"/><text class="scale" x="${at}" y="${top - 18}">${10 ** (decade + 1)} ms</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 110} ${y}" role="img" aria-labelledby="t d">
<title id="t">From a key to its painted result, median and 95th percentile, at 4x CPU throttling</title>
<desc id="d">${escape(describe(shown, counts))}</desc>
<style>
text{font:12px system-ui,sans-serif;fill:#222}.name{text-anchor:end}.title{font-weight:600}.scale{text-anchor:middle;fill:#666}
rect.peer{fill:#b8bcc4}rect.vvirtual{fill:#5c6370}rect.ours{fill:#0a7d55}path{stroke:#222;stroke-width:2}path.grid{stroke:#ddd;stroke-width:1}
@media(prefers-color-scheme:dark){text{fill:#eee}.scale{fill:#aaa}path{stroke:#eee}path.grid{stroke:#444}rect.peer{fill:#6b7280}rect.vvirtual{fill:#aeb4c0}rect.ours{fill:#34c38f}}
</style>
<text class="title" x="8" y="20">Key to painted result at 4x CPU throttling, logarithmic: median (bar), p95 (tick)</text>
${[...lines, ...parts].join('\n')}
</svg>
`;
}
