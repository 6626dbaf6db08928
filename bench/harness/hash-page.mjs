import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** @param {string} path */
const pathOf = (path) => fileURLToPath(new URL(path, root));

/**
 * The files that the figures of a page depend on: the page, its adapter, the harness inside the page, and the feed.
 * @param {string} peer
 */
const placesOf = (peer) =>
  [
    ...(peer === 'ours' ? ['../dist/cdn', 'pages/ours'] : [`dist/${peer}`]),
    ...[`adapters/${peer}.js`, 'adapters/default.js', 'harness/probe.js', 'harness/steps.mjs', 'feed'],
  ].map(pathOf);

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((file) => statSync(file).isFile());
}

/**
 * The hash of a build. Samples of one hash are one set; a changed page starts a new set.
 * @param {string} peer
 */
export function hashPage(peer) {
  const hash = createHash('sha256');
  // Paths are relative, so the place of the project does not count; nor does the demo's feed, which this page does not
  // load.
  for (const file of placesOf(peer).flatMap(filesIn))
    if (!file.endsWith('feed.json')) hash.update(`${file.slice(pathOf('../').length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
