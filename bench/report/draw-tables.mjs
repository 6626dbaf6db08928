import { baseline, peers } from '../harness/peers.mjs';
import { enough, measures } from './measures.mjs';

/** @typedef {import('./summarise.mjs').Cell} Cell */

/** @param {Cell} cell @param {string} name */
function drawFigure(cell, name) {
  const figure = cell.figures[name];
  const measure = measures[name];
  if (figure?.value === undefined || !measure) return '–';
  const value = figure.value.toLocaleString('en', {
    minimumFractionDigits: measure.digits,
    maximumFractionDigits: measure.digits,
  });
  const hasRatio =
    cell.peer !== baseline &&
    figure.ratio !== undefined &&
    (measure.isTimed || name === 'heap' || name.endsWith('Processor'));
  return hasRatio ? `${value} (${figure.ratio?.toFixed(figure.ratio < 10 ? 2 : 0)})` : value;
}

/** @param {Cell} cell */
function drawPairs({ peer, figures }) {
  if (peer === baseline) return '–';
  const pairs = figures['first']?.pairs ?? 0;
  return pairs < enough ? `${pairs}: no verdict` : String(pairs);
}

/**
 * One table for each condition and number of members: one row per page, with the ratio to the baseline page behind each
 * time.
 * @param {readonly Cell[]} cells
 * @param {Record<string, { title: string }>} modes
 */
export function drawTables(cells, modes) {
  const pairs = [...new Set(cells.map(({ mode, count }) => `${mode} ${count}`))];
  return pairs
    .map((pair) => {
      const [mode = '', count] = pair.split(' ');
      const rows = cells.filter((cell) => cell.mode === mode && cell.count === Number(count));
      rows.sort((a, b) => Object.keys(peers).indexOf(a.peer) - Object.keys(peers).indexOf(b.peer));
      const names = Object.keys(measures).filter((name) =>
        rows.some((cell) => cell.figures[name]?.value !== undefined),
      );
      const heads = names.map(
        (name) => `${measures[name]?.title}${measures[name]?.unit ? `, ${measures[name].unit}` : ''}`,
      );
      const lines = [
        ['page', ...heads, 'pairs', 'samples (dropped)'],
        ['---', ...heads.map(() => '---:'), '---:', '---:'],
        ...rows.map((cell) => [
          peers[/** @type {import('../harness/peers.mjs').Peer} */ (cell.peer)],
          ...names.map((name) => drawFigure(cell, name)),
          drawPairs(cell),
          `${cell.kept} (${cell.dropped})`,
        ]),
      ];
      const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
      return `### ${Number(count).toLocaleString('en')} members, ${modes[mode]?.title}\n\n${table}\n`;
    })
    .join('\n');
}
