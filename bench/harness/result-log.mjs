import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ type: 'series', series: string, date: string, commit: string, browser: string, machine: string, note: string }} About
 * @typedef {{ type: 'sample', series: string, build: string, peer: string, count: number, mode: string, run: number,
 *   dropped: boolean, sample: import('./take-sample.mjs').Sample }} Taken
 * @typedef {{ type: 'learnt', series: string, build: string, peer: string, count: number, blanks: string[], faults: string[],
 *   expected: [string, string][] }} Learnt
 * @typedef {{ type: 'failure', series: string, build: string, peer: string, count: number, mode: string, message: string }} Failure
 * @typedef {About | Taken | Learnt | Failure} Line
 */

const folder = new URL('../results/', import.meta.url);
const file = new URL('samples.jsonl', folder);
/** The samples of the last report. */
export const published = new URL('../../docs/benchmarks/samples.jsonl', import.meta.url);

/** @param {unknown} value A line of it; thousandths of a millisecond are noise. */
export const toLine = (value) =>
  `${JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1000) / 1000 : part))}\n`;

/** Appends a line at once, so that a run that is stopped keeps its samples. @param {Line} line */
export function keep(line) {
  appendFileSync(file, toLine(line));
}

/**
 * Reads all samples in the order of time; in a fresh checkout, the published ones. Ignores a last line that is cut off.
 * @returns {Line[]}
 */
export function readLog() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file) && existsSync(published)) copyFileSync(published, file);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line ? [JSON.parse(line)] : [];
      } catch {
        return [];
      }
    });
}

/**
 * The samples of each page's last build, from the browser and the machine of the last series.
 * @param {readonly Line[]} lines
 */
export function currentOf(lines) {
  const abouts = lines.filter((line) => line.type === 'series');
  const last = abouts.at(-1);
  const ofLast = new Set(
    abouts
      .filter(({ browser, machine }) => browser === last?.browser && machine === last.machine)
      .map(({ series }) => series),
  );
  const measured = lines.filter((line) => line.type !== 'series' && ofLast.has(line.series));
  const builds = new Map(
    measured.flatMap((line) =>
      line.type === 'sample' || line.type === 'learnt' ? [/** @type {const} */ ([line.peer, line.build])] : [],
    ),
  );
  const kept = measured.flatMap((line) =>
    line.type !== 'series' && builds.get(line.peer) === line.build ? [line] : [],
  );
  const used = new Set(kept.map(({ series }) => series));
  return {
    abouts: abouts.filter(({ series }) => used.has(series)),
    taken: kept.filter((line) => line.type === 'sample'),
    learnt: kept.filter((line) => line.type === 'learnt'),
    failures: kept.filter((line) => line.type === 'failure'),
  };
}
/** @typedef {ReturnType<typeof currentOf>} Measured */
