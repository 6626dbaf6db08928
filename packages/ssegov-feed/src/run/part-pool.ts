import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PublishedFile, Site } from '../site/site.js';
import { makePart } from './make-part.js';
import type { PartTask } from './part.js';

/** Fewer parts are made in this thread: a worker takes about as long to start as it takes to make these. */
const smallRun = 20;

/** More threads than this gain nothing: each needs some 150 MB. */
const mostThreads = 8;

type Answer = { readonly files: readonly PublishedFile[] } | { readonly error: unknown };

/** In the published package this file and the worker stand in one folder; in the sources the worker is one above. */
const workerFile = import.meta.url.endsWith('/run/part-pool.ts') ? '../publish-worker.ts' : './publish-worker.js';

/** Asks a worker for one task after the other, until none is left. */
async function work(
  worker: Worker,
  next: () => PartTask | undefined,
  receive: (task: PartTask, files: readonly PublishedFile[]) => Promise<void>,
): Promise<void> {
  for (let task = next(); task; task = next()) {
    const current = task;
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(current);
    });
    worker.removeAllListeners('error');
    if ('error' in answer) throw answer.error;
    await receive(current, answer.files);
  }
}

/**
 * Makes parts, in as many threads as there are processors. `receive` gets the files of each part as soon as they are made; it
 * is awaited, so that no more than a few parts are in memory.
 */
export async function makeParts(
  site: Site,
  tasks: readonly PartTask[],
  receive: (task: PartTask, files: readonly PublishedFile[]) => Promise<void>,
): Promise<void> {
  if (tasks.length <= smallRun) {
    for (const task of tasks) await receive(task, await makePart(site, task));
    return;
  }
  const waiting = tasks.values();
  const count = Math.min(mostThreads, availableParallelism());
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL(workerFile, import.meta.url), { workerData: site }),
  );
  try {
    await Promise.all(workers.map((worker) => work(worker, () => waiting.next().value, receive)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
