import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { toLine } from '../harness/result-log.mjs';

/**
 * @typedef {import('../harness/result-log.mjs').About & { wait: number }} VisitSeries
 * @typedef {{ type: 'visit', series: string, page: import('./pages.mjs').PageName, condition: string, run: number, dropped: boolean,
 *   visit: import('./take-visit.mjs').Visit }} Taken
 * @typedef {VisitSeries | Taken} VisitLine
 */

const folder = new URL('../results/', import.meta.url);
const file = new URL('server.jsonl', folder);
/** The visits of the last report. */
export const publishedVisits = new URL('../../docs/benchmarks/server.jsonl', import.meta.url);

/** @param {VisitLine} line */
export function keepVisit(line) {
  mkdirSync(folder, { recursive: true });
  appendFileSync(file, toLine(line));
}

/** The visits of the last series: pages of two builds cannot be compared. @returns {VisitLine[]} */
export function readVisits() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) copyFileSync(publishedVisits, file);
  /** @type {VisitLine[]} */
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []));
  const last = lines.findLast(({ type }) => type === 'series')?.series;
  return lines.filter(({ series }) => series === last);
}
