import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
/** @param {string} path */
const pathOf = (path) => fileURLToPath(new URL(path, root));

/** What a page's figures depend on: its own files; of ours also the page that loads them and how it is worked. @param {string} peer */
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
 * The name of a build: samples of one build are one set, and a new build begins a new one.
 * @param {string} peer
 */
export function hashPage(peer) {
  const hash = createHash('sha256');
  // Where the project lies is no part of the build, and neither is the demo's feed, which this page does not ask for.
  for (const file of placesOf(peer).flatMap(filesIn))
    if (!file.endsWith('feed.json')) hash.update(`${file.slice(pathOf('../').length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
