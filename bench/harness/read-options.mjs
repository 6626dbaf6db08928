import { parseArgs } from 'node:util';
import { baseline, peers } from './peers.mjs';

/** @typedef {import('./peers.mjs').Peer} Peer */
/** @typedef {{ slowdown: number, isSlow: boolean, steps: boolean }} Mode */

/** @type {Record<string, Mode & { title: string, most: number }>} */
export const modes = {
  cpu4: { title: '4x CPU throttling', slowdown: 4, isSlow: false, steps: true, most: Infinity },
  cpu1: { title: 'no throttling', slowdown: 1, isSlow: false, steps: true, most: Infinity },
  // 100,000 members are 7 MB: half a minute on this network, whatever the page.
  slow4g: { title: 'Slow 4G and 4x CPU throttling', slowdown: 4, isSlow: true, steps: false, most: 10_000 },
};

export const usage = `npm run bench -- [options]
  --peers   ${Object.keys(peers).join(',')} (default: all; ${baseline} always runs)
  --counts  numbers of members (default: 48,1000,10000,100000)
  --modes   ${Object.keys(modes).join(',')} (default: cpu4,slow4g)
  --samples paired runs of each (default: 7)
  --retries how often to repeat a sample whose main thread waited for a processor (default: 2)
  --wait    percent of its time that a main thread may have waited (default: 5)
  --patience seconds to wait for a quiet machine before each sample (default: 15)
  --note    a sentence for the report
  --dry     store nothing
  --report  measure nothing: write docs/benchmarks from what was measured
  --server  our page with and without the markup of a server, at 48 members; with --samples, --retries, --wait, --patience,
            --note, --dry and --report as above`;

/** @param {string[]} args */
export function readOptions(args) {
  const text = /** @param {string} value */ (value) => /** @type {const} */ ({ type: 'string', default: value });
  const { values } = parseArgs({
    args,
    options: {
      ...{
        peers: text(Object.keys(peers).join(',')),
        counts: text('48,1000,10000,100000'),
        modes: text('cpu4,slow4g'),
      },
      ...{ samples: text('7'), retries: text('2'), wait: text('5'), patience: text('15'), note: text('') },
      dry: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      server: { type: 'boolean', default: false },
    },
  });
  const requested = new Set([baseline, ...values.peers.split(',')]);
  for (const peer of requested) if (!(peer in peers)) throw new Error(`No page "${peer}".\n${usage}`);
  for (const mode of values.modes.split(',')) if (!modes[mode]) throw new Error(`No mode "${mode}".\n${usage}`);
  const { samples, retries, wait, patience } = values;
  const numbers = {
    ...{ samples: Number(samples), retries: Number(retries), wait: Number(wait), patience: Number(patience) },
  };
  const counts = values.counts.split(',').map(Number);
  if (![...counts, ...Object.values(numbers)].every((number) => Number.isInteger(number) && number >= 0))
    throw new Error(usage);
  return {
    ...numbers,
    counts,
    peers: /** @type {Peer[]} */ ([...requested]),
    modes: values.modes.split(','),
    note: values.note,
    dry: values.dry,
    report: values.report,
    server: values.server,
  };
}
