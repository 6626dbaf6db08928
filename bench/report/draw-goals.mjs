import { enough } from './measures.mjs';

/** @typedef {import('./summarise.mjs').Cell} Cell */
/** @typedef {{ goal: string, measured: string, isMet: boolean | undefined }} Verdict */

/** Two equal pages differ by as much between single runs. */
const tie = 1.3;
/** Milliseconds. No screen shows less; on a fast machine one frame is more than the ratio allows. */
const frame = 17;
const counts = [48, 1000, 10_000, 100_000];
const format = (/** @type {number | undefined} */ value, digits = 2) => value?.toFixed(digits) ?? '–';
const thousands = (/** @type {number} */ count) => count.toLocaleString('en');

/** @param {number | undefined} more milliseconds */
const tellDifference = (more = NaN) => (more < 0 ? `${format(-more, 0)} ms less` : `${format(more, 0)} ms more`);

/** @param {readonly Cell[]} cells */
const finder =
  (cells) =>
  (/** @type {string} */ peer, /** @type {number} */ count, mode = 'cpu4') =>
    cells.find((cell) => cell.peer === peer && cell.count === count && cell.mode === mode);

/** @param {readonly Cell[]} cells @returns {Verdict[]} */
function judge(cells) {
  const cellOf = finder(cells);

  /** @param {string} goal @param {string} name @param {number} count @param {{ ratio?: number, more?: number }} bounds */
  function besideLimit(goal, name, count, bounds) {
    const { ratio, more, pairs = 0 } = cellOf('ours', count)?.figures[name] ?? {};
    const isMet =
      (bounds.ratio !== undefined && (ratio ?? Infinity) <= bounds.ratio) ||
      (bounds.more !== undefined && (more ?? Infinity) <= bounds.more);
    const measured = [bounds.ratio && format(ratio), bounds.more && tellDifference(more)].filter(Boolean);
    const isKnown = ratio !== undefined && pairs >= enough;
    return { goal, measured: `${measured.join(', ')}; ${pairs} pairs`, isMet: isKnown ? isMet : undefined };
  }

  const ours = cells.filter(({ peer }) => peer === 'ours');
  const samples = ours.reduce((sum, { kept, dropped }) => sum + kept + dropped, 0);
  const shift = Math.max(...ours.map(({ figures }) => figures['shift']?.value ?? 0));
  const stale = ours.reduce((sum, cell) => sum + cell.stale, 0);
  const loading = cellOf('ours', 100_000, 'cpu1');
  const longest = loading?.figures['longest']?.value;
  const elements = ours.map(({ figures }) => figures['elements']?.value ?? 0);
  const isSure = samples >= enough;
  return [
    ...counts.map((count) =>
      besideLimit(
        `key → painted, ${thousands(count)} members: at most ${tie}, or one frame (${frame} ms) more`,
        'key',
        count,
        {
          ratio: tie,
          more: frame,
        },
      ),
    ),
    ...counts.map((count) =>
      besideLimit(`last key of a burst, ${thousands(count)} members: at most 40 ms more`, 'burst', count, { more: 40 }),
    ),
    besideLimit(`first member, 48 members: at most ${tie}`, 'first', 48, { ratio: tie }),
    {
      goal: 'loading 100,000 members without throttling: no task over 50 ms',
      measured: `${longest === 0 ? 'none' : `longest ${format(longest, 0)} ms`}, median of ${loading?.kept ?? 0} samples`,
      isMet: longest !== undefined && (loading?.kept ?? 0) >= enough ? longest <= 50 : undefined,
    },
    { goal: 'CLS 0', measured: `${format(shift, 3)}, ${samples} samples`, isMet: isSure ? shift === 0 : undefined },
    {
      goal: 'no stale result after a burst',
      measured: `${stale}, ${samples} samples`,
      isMet: isSure ? !stale : undefined,
    },
    {
      goal: 'the number of elements in the page does not grow with the members',
      measured: ours.length ? `${Math.min(...elements)} to ${Math.max(...elements)}` : '–',
      isMet: ours.length ? Math.max(...elements) <= 1.1 * Math.min(...elements) : undefined,
    },
  ];
}

/**
 * What our page was to reach, and what the samples say of it.
 * @param {readonly Cell[]} cells ratios to the limit's page
 */
export function drawGoals(cells) {
  const words = { true: 'met', false: '**not met**', undefined: 'no verdict' };
  const rows = judge(cells).map(({ goal, measured, isMet }) => `| ${goal} | ${measured} | ${words[`${isMet}`]} |`);
  return `| goal | measured | |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
