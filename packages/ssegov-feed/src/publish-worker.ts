import { parentPort, workerData } from 'node:worker_threads';
import { makePart } from './run/make-part.js';
import type { PartTask } from './run/part.js';
import type { Site } from './site/site.js';

/** A thread of `publish`: gets a task, answers with its files. The site comes once, when it starts. */
const site = workerData as Site;

parentPort?.on('message', (task: PartTask) => {
  void makePart(site, task).then(
    (made) => parentPort?.postMessage(made),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});
