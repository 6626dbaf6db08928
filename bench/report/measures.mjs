/** @typedef {import('../harness/take-sample.mjs').Sample} Sample */
/** @typedef {{ title: string, unit: 'ms' | 'KiB' | 'MB' | '', digits: number, isTimed: boolean, read: (sample: Sample) => (number | null | undefined)[], rank?: number }} Measure */

/** Pairs that a verdict needs: two almost equal pages gave single ratios from 0.65 to 1.79. */
export const enough = 7;

/** @param {...string} groups */
const steps =
  (...groups) =>
  (/** @type {Sample} */ { steps: taken }) =>
    groups.flatMap((group) => taken[group] ?? []);

/** @param {...string} groups */
const ran =
  (...groups) =>
  (/** @type {Sample} */ { threadSteps }) =>
    groups.flatMap((group) => threadSteps?.[group] ?? []);

/** @type {Record<string, Measure>} The figures of every page; `rank` is the quantile, by default the median. */
export const measures = {
  bytes: { title: 'page, brotli', unit: 'KiB', digits: 1, isTimed: false, read: ({ bytes }) => [bytes / 1024] },
  first: { title: 'first member', unit: 'ms', digits: 0, isTimed: true, read: ({ first }) => [first] },
  ready: { title: 'ready', unit: 'ms', digits: 0, isTimed: true, read: ({ ready }) => [ready] },
  blocking: {
    title: 'blocked while loading',
    unit: 'ms',
    digits: 0,
    isTimed: true,
    read: ({ blocking }) => [blocking],
  },
  longest: { title: 'longest task, loading', unit: 'ms', digits: 0, isTimed: true, read: ({ longest }) => [longest] },
  shift: { title: 'CLS', unit: '', digits: 3, isTimed: false, read: ({ shift }) => [shift] },
  key: { title: 'key → painted', unit: 'ms', digits: 0, isTimed: true, read: steps('korean', 'latin') },
  keyLate: {
    title: 'key → painted, p95',
    unit: 'ms',
    digits: 0,
    isTimed: true,
    read: steps('korean', 'latin'),
    rank: 0.95,
  },
  korean: { title: 'Hangul, composed', unit: 'ms', digits: 0, isTimed: true, read: steps('korean') },
  burst: { title: 'last key of a burst', unit: 'ms', digits: 0, isTimed: true, read: steps('burst') },
  filter: { title: 'filter', unit: 'ms', digits: 0, isTimed: true, read: steps('filter') },
  sort: { title: 'sort', unit: 'ms', digits: 0, isTimed: true, read: steps('sort') },
  longestStep: {
    title: 'longest task, working',
    unit: 'ms',
    digits: 0,
    isTimed: true,
    read: ({ longestStep }) => [longestStep],
  },
  longestTyping: {
    title: 'longest task, typing',
    unit: 'ms',
    digits: 0,
    isTimed: true,
    read: ({ longestTyping }) => [longestTyping],
  },
  // Processor time does not include waiting for a processor, so that dropped samples count as well.
  loadProcessor: {
    title: 'main thread ran, loading',
    unit: 'ms',
    digits: 0,
    isTimed: false,
    read: ({ threadLoad }) => [threadLoad],
  },
  keyProcessor: {
    title: 'main thread ran, a key',
    unit: 'ms',
    digits: 1,
    isTimed: false,
    read: ran('korean', 'latin'),
  },
  filterProcessor: { title: 'main thread ran, a filter', unit: 'ms', digits: 1, isTimed: false, read: ran('filter') },
  sortProcessor: { title: 'main thread ran, a sort', unit: 'ms', digits: 1, isTimed: false, read: ran('sort') },
  heap: { title: 'heap', unit: 'MB', digits: 1, isTimed: false, read: ({ heap }) => [heap && heap / 1e6] },
  elements: { title: 'elements', unit: '', digits: 0, isTimed: false, read: ({ elements }) => [elements] },
};
