import { baseline } from '../harness/peers.mjs';
import { groupBy } from './group-by.mjs';
import { measures } from './measures.mjs';

/**
 * @typedef {{ value: number | undefined, ratio: number | undefined, more: number | undefined, pairs: number }} Figure
 * @typedef {{ peer: string, count: number, mode: string, kept: number, dropped: number, stale: number,
 *   unanswered: number, figures: Record<string, Figure> }} Cell
 */

/** @param {readonly number[]} numbers @param {number} [rank] */
export function quantile(numbers, rank = 0.5) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * rank;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at % 1);
}

/** @param {readonly (number | null | undefined)[]} values @returns {number[]} */
const present = (values) => values.filter((value) => value != null);

/**
 * Medians (or the quantile of the measure) over the samples of a cell. A ratio compares a sample with that of the
 * baseline page in the same run; the median of these ratios is reported. Dropped samples count for sizes, not for
 * times. Times come from the series that ours ran in, because machines of one name can differ by a factor of two. For a
 * page that ran in none of these series, the time is its ratio multiplied by the time of the baseline.
 * @param {import('../harness/result-log.mjs').Measured} measured
 * @returns {Cell[]}
 */
export function summarise({ taken }) {
  const groups = groupBy(taken, ({ peer, count, mode }) => JSON.stringify([peer, count, mode]));
  const runOf = (/** @type {{ series: string, run: number }} */ { series, run }) => `${series} ${run}`;
  return [...groups].map(([key, all]) => {
    const [peer, count, mode] = /** @type {[string, number, string]} */ (JSON.parse(key));
    const kept = all.filter(({ dropped }) => !dropped);
    const groupOf = (/** @type {string} */ name) => groups.get(JSON.stringify([name, count, mode])) ?? [];
    const base = groupBy(groupOf(baseline), runOf);
    const ours = new Set(groupOf('ours').map(({ series }) => series));
    const figures = Object.entries(measures).map(([name, { read, rank, isTimed, unit }]) => {
      const samples = isTimed ? kept : all;
      /** @param {readonly import('../harness/result-log.mjs').Taken[]} some */
      const valueOf = (some) => quantile(present(some.flatMap(({ sample }) => read(sample))), rank);
      /** @param {readonly import('../harness/result-log.mjs').Taken[]} some */
      const besideOurs = (some) => some.filter(({ series, dropped }) => ours.has(series) && !(dropped && isTimed));
      // A run with repeated samples of one page is still one pair.
      const pairs = [...groupBy(samples, runOf)].flatMap(([run, own]) => {
        const other = (base.get(run) ?? []).filter(({ dropped }) => !dropped || !isTimed);
        const [mine, theirs] = [own, other].map((side) =>
          quantile(present(side.flatMap((one) => read(one.sample))), rank),
        );
        return mine === undefined || theirs === undefined ? [] : [{ mine, theirs }];
      });
      const ratio = quantile(pairs.flatMap(({ mine, theirs }) => (theirs ? [mine / theirs] : [])));
      const more = quantile(pairs.map(({ mine, theirs }) => mine - theirs));
      const there = ours.size && unit === 'ms' ? valueOf(besideOurs(groupOf(baseline))) : undefined;
      const value = there === undefined ? valueOf(samples) : (valueOf(besideOurs(samples)) ?? (ratio && ratio * there));
      return /** @type {const} */ ([name, { value, ratio, more, pairs: pairs.length }]);
    });
    return {
      ...{ peer, count, mode, kept: kept.length, figures: Object.fromEntries(figures) },
      dropped: all.length - kept.length,
      stale: all.filter(({ sample }) => sample.isStale).length,
      unanswered: all.flatMap(({ sample }) => Object.values(sample.steps).flat()).filter((time) => time === null)
        .length,
    };
  });
}
