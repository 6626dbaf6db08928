import { limit } from '../harness/peers.mjs';
import { groupBy } from './group-by.mjs';
import { measures } from './measures.mjs';

/**
 * @typedef {{ value: number | undefined, ratio: number | undefined, pairs: number }} Figure
 * @typedef {{ peer: string, count: number, mode: string, kept: number, dropped: number, isDoubtful: boolean, stale: number,
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
 * Medians (or the measure's own quantile) over all samples of a cell; ratios are taken run by run, in the same run of the
 * limit's page, and their median is told. Where every sample was dropped, all are told and the cell says so.
 * @param {import('../harness/run-series.mjs').Series} series
 * @returns {Cell[]}
 */
export function summarise({ taken }) {
  const groups = groupBy(taken, ({ peer, count, mode }) => JSON.stringify([peer, count, mode]));
  const keptOf = (/** @type {string} */ key) => {
    const all = groups.get(key) ?? [];
    const kept = all.filter(({ dropped }) => !dropped);
    return kept.length ? kept : all;
  };
  return [...groups].map(([key, all]) => {
    const [peer, count, mode] = /** @type {[string, number, string]} */ (JSON.parse(key));
    const kept = keptOf(key);
    const base = groupBy(keptOf(JSON.stringify([limit, count, mode])), ({ run }) => run);
    const figures = Object.entries(measures).map(([name, { read, rank }]) => {
      const value = quantile(present(kept.flatMap(({ sample }) => read(sample))), rank);
      const ratios = kept.flatMap(({ run, sample }) => {
        const own = quantile(present(read(sample)), rank);
        const other = quantile(present((base.get(run) ?? []).flatMap((one) => read(one.sample))), rank);
        return own !== undefined && other ? [own / other] : [];
      });
      return /** @type {const} */ ([name, { value, ratio: quantile(ratios), pairs: ratios.length }]);
    });
    return {
      ...{ peer, count, mode, kept: kept.length, figures: Object.fromEntries(figures) },
      dropped: all.filter(({ dropped }) => dropped).length,
      isDoubtful: all.every(({ dropped }) => dropped),
      stale: kept.filter(({ sample }) => sample.isStale).length,
      unanswered: kept.flatMap(({ sample }) => Object.values(sample.steps).flat()).filter((time) => time === null)
        .length,
    };
  });
}
