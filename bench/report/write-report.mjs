import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { peers } from '../harness/peers.mjs';
import { published, toLine } from '../harness/result-log.mjs';
import { drawChart } from './draw-chart.mjs';
import { drawGoals } from './draw-goals.mjs';
import { drawTables } from './draw-tables.mjs';

const folder = new URL('../../docs/benchmarks/', import.meta.url);
const method = `## How it is measured

Each page does the same task over the same feed, invented from a seed and sorted by name: search over the names in both
languages and the region, filter by kind and region, sort by population, list. Sources are in \`bench/\`; every peer is pinned
and bundled alone; ours is what partners load. Each sample is a fresh browser context. The pages take turns, in another order
each run.

- Times of keys, filters and sorts run from the event's timestamp to the paint of the frame that shows the expected result
  (count and first names, learnt once without throttling). Six stages of 성동 come through the input method as composition
  events, eight letters of "seongdon" as keys, and four bursts of seven keys, 30 ms apart.
- "First member" and "ready" run from the navigation. A page is ready when it answers a search: ours with \`ssegov-load\`,
  once the facets are there, which come with the search.
- Bytes are what the page requested, brotli 11, without the feed. The heap is read after two forced collections.
- In parentheses stands the ratio to the hand-written virtualised page: the median over pairs of one run. **A ratio of times
  up to 1.3 is a tie; fewer than seven pairs give no verdict.**
- Times are from the runs that ours was in. A page that was measured in other runs, on a slower or faster machine perhaps,
  has its ratio to the hand-written page of its own runs, and as its time that ratio of the hand-written page's time here.
- "Main thread ran" is the processor time that the browser counts from the event to its result, frames included. Waiting for a
  processor is not in it, so it is given for every sample. A visitor does not wait for it, and no goal is judged by it.
- Throttling slows the main thread only: what a page hands to a worker is not slowed.
- A sample is dropped and taken again when its main thread waited for a processor for more than 5 % of its running time (on
  the slow network: of the time until ready). Its times count nowhere; its bytes, heap and elements do. Without throttling,
  100,000 members fill both processors with the page's own helper threads; there the limit is 30 %, which can only make a task
  longer.
- A visit begins once a new browser window has loaded its own pages and the machine is idle.
- All pages show the same: cards in three columns, 6 members in this window of 1280 x 800, with the boxes and texts of our
  cards. Ours also marks the match, and ranks by it. DataTables, Tabulator and Grid.js show the same texts in a table, which is
  what they are for. "Plain lines" is the hand-written page with lines of text in one column: the difference is what cards cost.
- "Indexed by the first key" is the hand-written page without an index until the first key needs it. "With Lit and a checked
  feed" is the hand-written page with those two libraries, before a line of the directory.
- The libraries do not know half-typed syllables: in two of the six stages of 성동 they find nobody (table above).
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

Written by \`npm run bench\`; do not edit. Commit ${each(abouts.map(({ commit }) => commit))}, ${each(abouts.map(({ date }) => date.slice(0, 10)))},
${each(abouts.map(({ browser }) => browser))}, ${each(abouts.map(({ machine }) => machine))}; ${abouts.length} parts; ${dropped} of ${taken.length} samples dropped because the main
thread waited for a processor. Machines of one name differ by a factor of two, so only ratios within a run say anything. Raw samples: [samples.jsonl](samples.jsonl).

${chart ? '![From a key to its painted result: the tables below say the same](keys.svg)' : 'No chart: there is no time to draw.'}

## What was reached

Ours beside the hand-written virtualised page, which shows the same cards and is the practical limit; at 4x CPU throttling
where nothing else is said.

${drawGoals(cells)}
Beside libraries, and goals that are given up: [libraries.md](libraries.md). With and without the markup of a server:
[server.md](server.md).
## Figures

${drawTables(cells, modes)}
### Composing 성동: stages that empty the list

| page | stages of six | which |
| --- | ---: | --- |
${blanks.join('\n')}

${faults.length ? `### What went wrong\n\n${[...new Set(faults)].map((fault) => `- ${fault}`).join('\n')}\n\n` : ''}${method}${notes ? `\nNotes of the runs: ${notes}\n` : ''}
${commands}`;
  writeFileSync(new URL('README.md', folder), await format(text, { parser: 'markdown', printWidth: 120 }));
  if (chart) writeFileSync(new URL('keys.svg', folder), chart);
  else rmSync(new URL('keys.svg', folder), { force: true });
  // One line per sample, so that two reports can be compared line by line and no formatter unfolds them. A later run
  // adds to it.
  writeFileSync(published, [...abouts, ...learnt, ...failures, ...taken].map(toLine).join(''));
}
