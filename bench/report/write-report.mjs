import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { peers } from '../harness/peers.mjs';
import { drawChart } from './draw-chart.mjs';
import { drawTables } from './draw-tables.mjs';

const folder = new URL('../../docs/benchmarks/', import.meta.url);
const method = `## How it is measured

The pages do one task over one feed, invented from a seed and in the order of the names: search over the names in both
languages and the region, filter by kind and region, sort by population, list. Sources: \`bench/\`; every peer is pinned in its
own package and bundled alone; ours is what partners load. Each sample is a fresh browser context; the pages take turns in
another order each run.

- Times of keys, filters and sorts run from the event's timestamp to the first task after the frame that shows the expected
  result (count and first names), learnt once without throttling. Six stages of 성동 come through the input method as
  composition events, eight letters of "seongdon" as keys, a burst of seven keys 30 ms apart.
- "First member" and "ready" run from the navigation. "Ready" is when the page answers a search: for ours the event \`ssegov-load\`.
- Bytes are what the page asked for, brotli 11, the feed apart. The heap is read after two forced collections.
- In parentheses: the ratio to the hand-written virtualised page, taken run by run; its median. **A ratio of times up to 1.3
  is a tie, and one sample proves nothing: a verdict wants seven.**
- A sample whose main thread waited for a processor for more than the given part of its time is dropped and taken again.
  † marks a page of which no sample was left: its figures are those of the dropped ones.
`;

/**
 * Writes the tables, the chart and the raw samples.
 * @param {{ date: string, commit: string, browser: string, machine: string, samples: number, wait: number, note: string }} about
 * @param {import('../harness/run-series.mjs').Series} series
 * @param {readonly import('./summarise.mjs').Cell[]} cells
 * @param {Record<string, { title: string }>} modes
 */
export async function writeReport(about, series, cells, modes) {
  mkdirSync(folder, { recursive: true });
  const dropped = series.taken.filter((taken) => taken.dropped).length;
  const nameOf = (/** @type {string} */ peer) => peers[/** @type {import('../harness/peers.mjs').Peer} */ (peer)];
  const blanks = series.learnt
    .filter(({ count }) => count === series.learnt[0]?.count)
    .map(({ peer, blanks }) => `| ${nameOf(peer)} | ${blanks.length} | ${blanks.join(', ')} |`);
  const stale = cells.filter((cell) => cell.stale || cell.unanswered);
  const faults = [
    ...series.failures,
    ...stale.map(
      ({ peer, count, mode, stale: times, unanswered }) =>
        `${nameOf(peer)}, ${count} members, ${mode}: ${times} stale results after a burst, ${unanswered} steps without the expected answer`,
    ),
  ];
  const text = `# Benchmarks

Written by \`npm run bench\`; do not edit. ${about.note ? `**${about.note}** ` : ''}Commit ${about.commit}, ${about.date.slice(0, 10)},
${about.browser}, ${about.machine}; ${about.samples} runs; ${dropped} of ${series.taken.length} samples dropped, because the main
thread waited for a processor for more than ${about.wait} % of its time. Raw samples: [samples.jsonl](samples.jsonl).

![From a key to its painted result](keys.svg)

${drawTables(cells, modes)}
### Composing 성동: stages that blank the list

| page | stages of six | which |
| --- | ---: | --- |
${blanks.join('\n')}

${faults.length ? `### What went wrong\n\n${faults.map((fault) => `- ${fault}`).join('\n')}\n\n` : ''}${method}`;
  writeFileSync(new URL('README.md', folder), await format(text, { parser: 'markdown' }));
  writeFileSync(new URL('keys.svg', folder), drawChart(cells));
  // A line a sample: two series can be compared line by line, and no formatter unrolls them.
  const rounded = (/** @type {unknown} */ value) =>
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part));
  const { taken, ...rest } = series;
  writeFileSync(
    new URL('samples.jsonl', folder),
    [{ about, ...rest }, ...taken].map((line) => `${rounded(line)}\n`).join(''),
  );
}
