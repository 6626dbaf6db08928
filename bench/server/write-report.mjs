import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { toLine } from '../harness/result-log.mjs';
import { enough } from '../report/measures.mjs';
import { quantile } from '../report/summarise.mjs';
import { conditions, pages, plain } from './pages.mjs';
import { publishedVisits } from './visit-log.mjs';

/**
 * @typedef {import('./take-visit.mjs').Visit} Visit
 * @typedef {import('./visit-log.mjs').VisitLine} VisitLine
 * @typedef {import('./pages.mjs').PageName} PageName
 * @typedef {{ title: string, digits: number, hasRatio: boolean, read: (visit: Visit) => number | undefined }} Row
 */

/** @type {Record<string, Row>} */
const rows = {
  first: { title: 'first member visible, ms', digits: 0, hasRatio: true, read: ({ first }) => first },
  ready: { title: 'ready, ms', digits: 0, hasRatio: true, read: ({ ready }) => ready },
  task: { title: 'longest task ran, ms', digits: 0, hasRatio: false, read: ({ tasks }) => tasks && (tasks[0] ?? 0) },
  tasks: {
    ...{ title: 'tasks that ran over 50 ms', digits: 0, hasRatio: false },
    read: ({ tasks }) => tasks?.filter((duration) => duration > 50).length,
  },
  longest: { title: 'longest task, waits included, ms', digits: 0, hasRatio: false, read: ({ longest }) => longest },
  ran: { title: 'main thread ran, ms', digits: 0, hasRatio: true, read: ({ ran }) => ran },
  shift: { title: 'CLS', digits: 3, hasRatio: false, read: ({ shift }) => shift },
  requests: { title: 'requests', digits: 0, hasRatio: false, read: ({ requests }) => requests },
  feedRequests: { title: 'requests for the feed', digits: 0, hasRatio: false, read: (visit) => visit.feedRequests },
  bytes: {
    ...{ title: 'kB, brotli, feed included', digits: 1, hasRatio: false },
    read: ({ bytes, feedBytes }) => (bytes + feedBytes) / 1000,
  },
};
const median = (/** @type {readonly number[]} */ numbers) => quantile(numbers) ?? NaN;

/** @param {readonly VisitLine[]} lines */
const visitsOf = (lines) => lines.flatMap((line) => (line.type === 'visit' ? [line] : []));

/**
 * The figures of a page: the median of its visits, and the median of its ratios to the page without server markup in the same
 * run.
 * @param {readonly VisitLine[]} lines @param {string} page @param {string} condition @param {string} name
 */
function figureOf(lines, page, condition, name) {
  const read = rows[name]?.read ?? (() => undefined);
  const kept = visitsOf(lines).filter((line) => line.condition === condition && !line.dropped);
  const values = kept
    .filter((line) => line.page === page)
    .flatMap(({ visit, run }) => {
      const value = read(visit);
      return value === undefined ? [] : [{ run, value }];
    });
  const ratios = values.flatMap(({ run, value }) => {
    const other = kept.find((line) => line.page === plain && line.run === run);
    const against = other && read(other.visit);
    return against ? [value / against] : [];
  });
  return { value: median(values.map(({ value }) => value)), ratio: median(ratios), pairs: ratios.length };
}

/** @param {readonly VisitLine[]} lines */
function drawGoals(lines) {
  const served = /** @type {PageName[]} */ (Object.keys(pages)).filter((page) => page !== plain);
  /** @param {PageName} page @param {string} name @param {number} most */
  const ratio = (page, name, most) => {
    const { ratio, pairs } = figureOf(lines, page, 'slow4g', name);
    return { measured: `${ratio.toFixed(2)}; ${pairs} pairs`, isMet: pairs >= enough ? ratio <= most : undefined };
  };
  /** @param {PageName} page @param {string} condition @param {string} name @param {number} most */
  const value = (page, condition, name, most) => {
    const { value } = figureOf(lines, page, condition, name);
    return { measured: value.toFixed(0), isMet: value <= most };
  };
  const goals = served.flatMap((page) => [
    { page, goal: 'first member visible, Slow 4G: at most 0.45 of the time without', ...ratio(page, 'first', 0.45) },
    { page, goal: 'ready, Slow 4G: at most 1.1 of the time without', ...ratio(page, 'ready', 1.1) },
    { page, goal: 'no request for the feed', ...value(page, 'slow4g', 'feedRequests', 0) },
    { page, goal: 'no task over 50 ms: the longest', ...value(page, 'cpu4', 'task', 50) },
  ]);
  const words = { true: 'met', false: '**not met**', undefined: 'no verdict' };
  const drawn = goals.map(
    ({ page, goal, measured, isMet }) => `| ${goal} | ${pages[page]} | ${measured} | ${words[`${isMet}`]} |`,
  );
  return `| goal | page | measured | |\n| --- | --- | ---: | --- |\n${drawn.join('\n')}\n`;
}

/** @param {readonly VisitLine[]} lines @param {string} condition */
function drawTable(lines, condition) {
  const names = /** @type {PageName[]} */ (Object.keys(pages));
  const drawn = Object.entries(rows).flatMap(([name, { title, digits, hasRatio }]) => {
    const cells = names.map((page) => {
      const { value, ratio } = figureOf(lines, page, condition, name);
      const text = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
      return Number.isNaN(value) ? '' : hasRatio && page !== plain ? `${text} (${ratio.toFixed(2)})` : text;
    });
    return cells.some(Boolean) ? [`| ${title} | ${cells.join(' | ')} |`] : [];
  });
  const head = `| | ${names.map((name) => pages[name]).join(' | ')} |\n| --- |${' ---: |'.repeat(names.length)}`;
  return `### ${conditions[condition]?.title}\n\n${head}\n${drawn.join('\n')}\n`;
}

/** The goals and the tables. @param {readonly VisitLine[]} lines */
export const drawServerReport = (lines) =>
  [drawGoals(lines), ...Object.keys(conditions).map((condition) => drawTable(lines, condition))].join('\n');

const reasons = `## What stands in the way

- With a style file, nothing can be painted before two round trips, the page and the file: 1,125 ms on this network, which is
  almost half of what the page without server markup takes. Inline styles, also with a nonce, need one. In the head the file is
  already requested as early and with as high a priority as can be; a preload would be no sooner.
- Tasks over 50 ms, by traces: the first layout of toolbar and cards; the definition of the element, with new styles for all its
  nodes; and Lit's \`hydrate()\`, which cannot pause. Taking the markup over was one task and is three: to prepare the
  markers, to repeat the render, and to add what needs a script. Leaving cards below the viewport out of the first layout
  (\`content-visibility\`) made no difference beyond noise: 82 instead of 92 ms, medians of 6; without any card it took 60.
`;

const method = `## How it is measured

- The page of \`bench/pages/ours\`, with 48 invented members, as a partner would write it: without the markup of a server, and with
  what \`render()\` and \`feedScript()\` of \`dist/npm/server.js\` write, once with \`styles: { href }\` and the style file named in the
  head, once with \`styles: 'inline'\`. The rest of each page is the same.
- Each visit is a new browser context in one Chromium, without a cache. In each run the three pages take turns, in a random order.
  A ratio compares two visits of one run; in parentheses stands the median of the ratios.
- The first member is visible in the first frame in which a member's name has a box in the viewport; the time is taken after that
  frame's paint. A page is ready with \`ssegov-load\`, \`:state(ready)\` and the facets, which come with the search. All pages then
  show the same count and names, or the run stops.
- A task's running time comes from a trace. It does not include waiting for a processor, so other load on the machine does not
  make it longer; it does include what throttling adds. The task that creates the document is left out: it is as long for an empty
  page. The page asks nothing of the harness, and the harness runs no code in it until the page is settled.
- The server renders the pages beforehand: how long that takes is in [docs/server.md](../server.md#size-and-time).

## To repeat it

\`\`\`sh
npm run build
npm run bench -- --server            # 7 runs, a few minutes
npm run bench -- --server --report   # this page
\`\`\`
`;

/** Writes the page and the visits beside it. @param {readonly VisitLine[]} lines */
export async function writeServerReport(lines) {
  const about = lines.find((line) => line.type === 'series');
  if (!about) throw new Error('There are no visits: run npm run bench -- --server first.');
  const visits = visitsOf(lines);
  const dropped = visits.filter((visit) => visit.dropped).length;
  const text = `# With and without a server

Written by \`npm run bench -- --server --report\`; do not edit. Commit ${about.commit}, ${about.date.slice(0, 10)}, ${about.browser},
${about.machine}; ${dropped} of ${visits.length} visits dropped because the main thread waited for a processor for more than ${about.wait} % of the time
until ready. ${about.note} Raw visits: [server.jsonl](server.jsonl).

## What was reached

${drawServerReport(lines).replace('\n### ', '\n## Figures\n\n### ')}
${reasons}
${method}`;
  writeFileSync(new URL('server.md', publishedVisits), await format(text, { parser: 'markdown', printWidth: 120 }));
  writeFileSync(publishedVisits, lines.map(toLine).join(''));
}
