import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { peers } from '../harness/peers.mjs';
import { published, toLine } from '../harness/result-log.mjs';
import { drawChart } from './draw-chart.mjs';
import { drawGoals } from './draw-goals.mjs';
import { drawTables } from './draw-tables.mjs';
import { summarise } from './summarise.mjs';

const folder = new URL('../../docs/benchmarks/', import.meta.url);
const method = `## How it is measured

The pages do one task over one feed, invented from a seed and in the order of the names: search over the names in both
languages and the region, filter by kind and region, sort by population, list. Sources: \`bench/\`; every peer is pinned in its
own package and bundled alone; ours is what partners load. Each sample is a fresh browser context; the pages take turns in
another order each run.

- Times of keys, filters and sorts run from the event's timestamp until the frame that shows the expected result (count and
  first names, learnt once without throttling) is painted, told by a task that goes before the page's own. Six stages of 성동 come through the input method as
  composition events, eight letters of "seongdon" as keys, a burst of seven keys 30 ms apart,
  four times since 27 November 2026.
- "First member" and "ready" run from the navigation. "Ready" is when the page answers a search: for ours \`ssegov-load\`, once the facets, which come with the search, are there.
- Bytes are what the page asked for, brotli 11, the feed apart. The heap is read after two forced collections.
- In parentheses: the ratio to the hand-written virtualised page, pair by pair in the same run; its median. **A ratio of
  times up to 1.3 is a tie, and where there are fewer than seven pairs there is no verdict.**
- Times are of the runs that ours was in. A page that was measured in others, maybe on a slower or faster machine, has its
  ratio to the hand-written page of its own runs, and as its time that ratio of the hand-written page's time here.
- "Main thread ran" is the browser's count of processor time, from the step's event until its result is seen, with the frames
  between: waiting for a processor does not enter, so it is told of every sample. It is no time that a visitor waits, and
  no goal is judged by it.
- Throttling slows the main thread only: what a page hands to a worker is not slowed.
- A sample whose main thread waited for a processor for more than 5 % of its running time (on the slow network: of the time
  until ready) is dropped and taken again. Its times count nowhere; its bytes, heap and elements do. Without throttling,
  100,000 members fill both processors with the page's own helpers (the collector, above all): there it may wait for 30 %,
  which can only make a task longer.
- A visit begins once a new window of the browser has loaded its own pages, and the machine is idle.
- What is shown is the same: cards in three columns, 6 members in this window of 1280 x 800, with the boxes and texts of our
  cards; ours marks the match as well, and ranks by it. DataTables, Tabulator and Grid.js show the same texts in the columns
  of a table, which is what they are for. "Plain lines" is the first page with lines of text in rows of one column, 3 members:
  what the cards cost by themselves is between these two.
- "Indexed by the first key" is the first page without its preparation: its first key lays out the texts that are searched.
  The goal for the slowest keys, a quarter of the hand-written page's, comes from a page that took 519 ms for them, as this one
  does. The first page prepares as ours does: a quarter of its slowest keys is about half of its own median.
- "With Lit and a checked feed" is the first page with those two libraries: before a line of the directory, they take most of
  the quarter by which its heap may be larger where the feed is small.
- The libraries know no half-typed syllable: in two of the six stages of 성동 they have nobody to draw (below).
- A figure over samples and a ratio over pairs do not follow from one another: not every sample has its pair.
`;

const commands = `## To repeat it

\`\`\`sh
npm run build
npm run bench -- --peers ours --modes cpu4   # a part of it; later parts add to it, while the build is the same
npm run bench -- --report                    # these pages, from all parts
\`\`\`
`;

/**
 * Writes the tables, the chart and the raw samples.
 * @param {import('../harness/result-log.mjs').Measured} measured
 * @param {readonly import('./summarise.mjs').Cell[]} cells
 * @param {Record<string, { title: string }>} modes
 * @param {string} note
 */
export async function writeReport(measured, cells, modes, note) {
  const { abouts, taken, learnt, failures } = measured;
  mkdirSync(folder, { recursive: true });
  const dropped = taken.filter((one) => one.dropped).length;
  const nameOf = (/** @type {string} */ peer) => peers[/** @type {import('../harness/peers.mjs').Peer} */ (peer)];
  const least = Math.min(...learnt.map(({ count }) => count));
  const blanks = learnt
    .filter(({ count }) => count === least)
    .map(({ peer, blanks }) => `| ${nameOf(peer)} | ${blanks.length} | ${blanks.join(', ')} |`);
  const faults = [
    ...failures.map(({ peer, count, mode, message }) => `${nameOf(peer)}, ${count} members, ${mode}: ${message}`),
    ...learnt.flatMap(({ peer, count, faults }) =>
      faults.map((fault) => `${nameOf(peer)}, ${count} members: ${fault}`),
    ),
    ...cells
      .filter((cell) => cell.stale || cell.unanswered)
      .map(
        ({ peer, count, mode, stale, unanswered }) =>
          `${nameOf(peer)}, ${count} members, ${mode}: ${stale} stale results after a burst, ${unanswered} steps without the expected answer`,
      ),
  ];
  const each = (/** @type {readonly string[]} */ values) => [...new Set(values)].filter(Boolean).join(', ');
  const notes = each([...abouts.map((about) => about.note), note]);
  const chart = cells.some(({ mode, figures }) => mode === 'cpu4' && figures['key']?.value) && drawChart(cells);
  const text = `# Benchmarks

Written by \`npm run bench\`; do not edit. ${notes ? `**${notes}** ` : ''}Commit ${each(abouts.map(({ commit }) => commit))}, ${each(abouts.map(({ date }) => date.slice(0, 10)))},
${each(abouts.map(({ browser }) => browser))}, ${each(abouts.map(({ machine }) => machine))}; ${abouts.length} parts; ${dropped} of ${taken.length} samples dropped, because the main
thread waited for a processor. Raw samples: [samples.jsonl](samples.jsonl).

${chart ? '![From a key to its painted result: the tables below say the same](keys.svg)' : 'No chart: there is no time to draw.'}

## What was asked, and what came of it

Against the hand-written virtualised page, the practical limit, at 4x CPU throttling where nothing else is said. It shows
the same cards as ours. The last column holds ours against the same page where it shows plain lines of text instead.

${drawGoals(cells, summarise(measured, 'vlines'))}
## Figures

${drawTables(cells, modes)}
### Composing 성동: stages that blank the list

| page | stages of six | which |
| --- | ---: | --- |
${blanks.join('\n')}

${faults.length ? `### What went wrong\n\n${[...new Set(faults)].map((fault) => `- ${fault}`).join('\n')}\n\n` : ''}${method}
${commands}`;
  writeFileSync(new URL('README.md', folder), await format(text, { parser: 'markdown', printWidth: 120 }));
  if (chart) writeFileSync(new URL('keys.svg', folder), chart);
  else rmSync(new URL('keys.svg', folder), { force: true });
  // A line a sample: two reports can be compared line by line, and no formatter unrolls them. A later run goes on from them.
  writeFileSync(published, [...abouts, ...learnt, ...failures, ...taken].map(toLine).join(''));
}
