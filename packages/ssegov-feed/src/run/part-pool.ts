import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Site } from '../site/site.js';
import { makePart } from './make-part.js';
import type { MadePart, PartTask } from './part.js';

/** Fewer parts of a feed this small are made in this thread: a worker takes about as long to start as it takes to make these. */
const smallRun = { parts: 20, members: 500 };

/** More threads than this gain nothing: each needs some 150 MB. */
const mostThreads = 8;

type Answer = MadePart | { readonly error: unknown };
type Receive = (task: PartTask, made: MadePart) => Promise<void>;

/** In the built package it stands beside this program. Run from its sources, everything is made in one thread. */
const workerFile = new URL('./publish-worker.js', import.meta.url);

/** Asks a worker for one task after the other, until none is left. */
async function work(worker: Worker, next: () => PartTask | undefined, receive: Receive): Promise<void> {
  for (let task = next(); task; task = next()) {
    const current = task;
    const answer = await new Promise<Answer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(current);
    });
    worker.removeAllListeners('error');
    if ('error' in answer) throw answer.error;
    await receive(current, answer);
  }
}

/**
 * Makes parts, in as many threads as there are processors. `receive` gets the files of each part as soon as they are made; it
 * is awaited, so that no more than a few parts are in memory.
 */
export async function makeParts(site: Site, tasks: readonly PartTask[], receive: Receive): Promise<void> {
  const isSmall = tasks.length <= smallRun.parts && site.feed.members.length <= smallRun.members;
  if (isSmall || !existsSync(workerFile)) {
    for (const task of tasks) await receive(task, await makePart(site, task));
    return;
  }
  const waiting = tasks.values();
  const count = Math.min(mostThreads, availableParallelism(), tasks.length);
  const workers = Array.from({ length: count }, () => new Worker(workerFile, { workerData: site }));
  try {
    await Promise.all(workers.map((worker) => work(worker, () => waiting.next().value, receive)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
