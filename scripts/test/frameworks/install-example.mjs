import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { npmCommand } from '../../npm-command.mjs';
import { findNode } from './find-node.mjs';
import { runLogged } from './run-logged.mjs';

/** @typedef {import('./framework-list.mjs').Framework} Framework */
/** @typedef {{ engines: { node: string }, dependencies: Record<string, string>, devDependencies?: Record<string, string>, scripts: Record<string, string> }} Manifest */
/**
 * An example that is installed, and how its scripts run.
 * @typedef {object} Installed
 * @property {string} folder
 * @property {Manifest} manifest
 * @property {readonly string[]} npm
 * @property {Readonly<Record<string, string | undefined>>} environment
 */

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
const feed = fileURLToPath(new URL('../../../dist/cdn/feed.json', import.meta.url));

/** What frameworks would send home, ask or draw in colours. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CI: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Our own npm script's settings would reach theirs. */
const ownEnvironment = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(npm_|SSEGOV_)/i.test(name)));

/**
 * @param {string} name
 * @returns {Manifest}
 */
export const readManifest = (name) => JSON.parse(readFileSync(join(examples, name, 'package.json'), 'utf8'));

/**
 * Copies an example to a folder outside the checkout, puts the real feed in, and installs it with the packed package.
 * @param {Framework} framework
 * @param {string} workshop
 * @param {string} tarball
 * @returns {Promise<Installed>}
 */
export async function installExample({ name }, workshop, tarball) {
  const folder = join(workshop, name);
  const manifest = readManifest(name);
  manifest.dependencies['ssegov-widgets'] = `file:${tarball}`;
  cpSync(join(examples, name), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  mkdirSync(join(folder, 'public'), { recursive: true });
  cpSync(feed, join(folder, 'public/feed.json'));
  const node = await findNode(manifest.engines.node, join(workshop, 'node'));
  const [, ...script] = npmCommand();
  const npm = node === execPath || script.length === 0 ? npmCommand() : [node, ...script];
  const environment = { ...ownEnvironment, ...quiet, PATH: dirname(node) + delimiter + (env['PATH'] ?? '') };
  await runLogged([...npm, 'install', '--no-audit', '--no-fund', '--loglevel=error'], { folder, environment });
  return { folder, manifest, npm, environment };
}
