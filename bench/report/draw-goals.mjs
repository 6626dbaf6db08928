import { limit, peers } from '../harness/peers.mjs';
import { enough } from './measures.mjs';

/** @typedef {import('./summarise.mjs').Cell} Cell */
/** @typedef {{ goal: string, measured: string, isMet: boolean | undefined }} Verdict */

/** Between two pages that are all but equal, medians of single runs differ as much. */
const tie = 1.3;
const format = (/** @type {number | undefined} */ value, digits = 2) => value?.toFixed(digits) ?? '–';
const thousands = (/** @type {number} */ count) => count.toLocaleString('en');

/**
 * A quarter of what a page without an index takes for its slowest keys. It is one key in fourteen, so that pairs, with
 * fourteen keys each, would tell of the way between two keys: the figures are of all keys of all samples.
 * @param {readonly Cell[]} cells
 * @returns {Verdict}
 */
function besideLate(cells) {
  const [ours, late] = ['ours', 'vlate'].map((peer) =>
    cells.find((cell) => cell.peer === peer && cell.count === 100_000 && cell.mode === 'cpu4'),
  );
  const [mine, theirs] = [ours, late].map((cell) => cell?.figures['keyLate']?.value);
  const samples = Math.min(ours?.kept ?? 0, late?.kept ?? 0);
  const isKnown = mine !== undefined && theirs !== undefined;
  return {
    goal: 'the same, against the page that indexes with its first key: at most 0.25',
    measured: isKnown
      ? `${format(mine / theirs)} (${format(mine, 0)} of ${format(theirs, 0)} ms), ${samples} samples at least`
      : '–',
    isMet: isKnown && samples >= enough ? mine / theirs <= 0.25 : undefined,
  };
}

/** @param {readonly Cell[]} cells @returns {Verdict[]} */
function judge(cells) {
  const cellOf = (/** @type {string} */ peer, /** @type {number} */ count, mode = 'cpu4') =>
    cells.find((cell) => cell.peer === peer && cell.count === count && cell.mode === mode);

  /** @param {string} goal @param {string} name @param {number} count @param {number} most @param {'ratio' | 'more'} [how] @returns {Verdict} */
  function againstLimit(goal, name, count, most, how = 'ratio') {
    // Throttling does not change a weight.
    const cell = cellOf('ours', count) ?? (name === 'heap' ? cellOf('ours', count, 'cpu1') : undefined);
    const figure = cell?.figures[name];
    const value = figure?.[how];
    const pairs = figure?.pairs ?? 0;
    const measured = `${format(value, how === 'more' ? 0 : 2)}${how === 'more' ? ' ms' : ''}, ${pairs} pairs`;
    return { goal, measured, isMet: value === undefined || pairs < enough ? undefined : value <= most };
  }

  /** @param {number} count @returns {Verdict} */
  function aheadOfLibraries(count) {
    const ours = cellOf('ours', count)?.figures['key'];
    const others = Object.entries(peers).flatMap(([peer, name]) => {
      const key = cellOf(peer, count)?.figures['key'];
      return peer === 'ours' || peer === limit || name.startsWith('hand-written') || key?.ratio === undefined
        ? []
        : [{ name, ratio: key.ratio, pairs: key.pairs }];
    });
    const fastest = others.sort((a, b) => a.ratio - b.ratio)[0];
    const known = ours?.ratio !== undefined && fastest;
    const isSure = known && [ours, ...others].every(({ pairs }) => pairs >= enough);
    return {
      goal: `key → painted ahead of every library, ${thousands(count)} members`,
      measured: known
        ? `${format(ours.ratio)} against ${format(fastest.ratio)} (${fastest.name}), ${others.length} libraries, ${Math.min(...others.map(({ pairs }) => pairs))} pairs at least`
        : '–',
      isMet: isSure && ours.ratio !== undefined ? ours.ratio < fastest.ratio : undefined,
    };
  }

  /** @param {number} count @returns {Verdict} */
  function streamed(count) {
    const [small, large] = [48, count].map((members) => cellOf('ours', members, 'slow4g'));
    const ratio = (large?.figures['first']?.value ?? NaN) / (small?.figures['first']?.value ?? NaN);
    const samples = Math.min(small?.kept ?? 0, large?.kept ?? 0);
    return {
      goal: `first member on Slow 4G at ${thousands(count)} within 1.05 of that at 48`,
      measured: `${Number.isNaN(ratio) ? '–' : format(ratio, 3)}, ${samples} samples at least`,
      isMet: Number.isNaN(ratio) || samples < enough ? undefined : ratio <= 1.05,
    };
  }

  /** @param {string} goal @param {string} name @param {number} count @param {string} mode @returns {Verdict} */
  function noLongTask(goal, name, count, mode) {
    const cell = cellOf('ours', count, mode);
    const value = cell?.figures[name]?.value;
    const kept = cell?.kept ?? 0;
    const measured = `longest ${format(value, 0)} ms, median of ${kept} samples`;
    return { goal, measured, isMet: value === undefined || kept < enough ? undefined : value <= 50 };
  }

  const ours = cells.filter(({ peer }) => peer === 'ours');
  const most = (/** @type {string} */ name) => Math.max(...ours.map(({ figures }) => figures[name]?.value ?? 0));
  const samples = ours.reduce((sum, { kept, dropped }) => sum + kept + dropped, 0);
  const elements = ours.map(({ figures }) => figures['elements']?.value ?? 0);
  const counts = [48, 1000, 10_000, 100_000];
  const larger = counts.slice(1);
  return [
    ...larger.map((count) =>
      againstLimit(`key → painted, ${thousands(count)} members: at most ${tie}`, 'key', count, tie),
    ),
    againstLimit('key → painted p95, 100,000 members: at most 0.25', 'keyLate', 100_000, 0.25),
    besideLate(cells),
    ...counts.map(aheadOfLibraries),
    ...counts.map((count) =>
      againstLimit(`last key of a burst, ${thousands(count)} members: at most 40 ms more`, 'burst', count, 40, 'more'),
    ),
    ...['filter', 'sort', 'first'].map((name) =>
      againstLimit(`${name === 'first' ? 'first member' : name}, 48 members: at most ${tie}`, name, 48, tie),
    ),
    ...counts.map((count) => againstLimit(`heap, ${thousands(count)} members: at most 1.25`, 'heap', count, 1.25)),
    ...larger.slice(0, 2).map(streamed),
    noLongTask('loading 100,000 members without throttling: no task over 50 ms', 'longest', 100_000, 'cpu1'),
    noLongTask('typing at 10,000 members: no task over 50 ms', 'longestTyping', 10_000, 'cpu4'),
    {
      goal: 'CLS 0',
      measured: ours.length ? `${format(most('shift'), 3)}, ${samples} samples` : '–',
      isMet: samples >= enough ? most('shift') === 0 : undefined,
    },
    {
      goal: 'no stale result after a burst',
      measured: `${ours.reduce((sum, { stale }) => sum + stale, 0)}, ${samples} samples`,
      isMet: samples >= enough ? ours.every(({ stale }) => !stale) : undefined,
    },
    {
      goal: 'elements in the page flat in the number of members',
      measured: ours.length ? `${Math.min(...elements)} to ${Math.max(...elements)}` : '–',
      isMet: ours.length ? Math.max(...elements) <= 1.1 * Math.min(...elements) : undefined,
    },
  ];
}

/**
 * What was asked of our page, and what the samples say of it; beside it what they say where the page of plain lines is the limit.
 * @param {readonly Cell[]} cells ratios to the limit's page
 * @param {readonly Cell[]} besideLines the same, ratios to the page of plain lines
 */
export function drawGoals(cells, besideLines) {
  const words = { true: 'met', false: '**not met**', undefined: 'no verdict' };
  const others = judge(besideLines);
  const rows = judge(cells).map(({ goal, measured, isMet }, place) => {
    const other = others[place];
    const beside = !other || other.measured === measured ? '' : `${other.measured}: ${words[`${other.isMet}`]}`;
    return `| ${goal} | ${measured} | ${words[`${isMet}`]} | ${beside.replaceAll('**', '')} |`;
  });
  return `| goal | measured | | against plain lines |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
