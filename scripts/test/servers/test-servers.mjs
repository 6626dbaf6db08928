import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arch, execPath, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { npmCommand } from '../../npm-command.mjs';
import { runCommand } from '../../run-command.mjs';
import { runLogged } from '../frameworks/run-logged.mjs';
import { packProject } from '../pack-project.mjs';
import packageJson from '../../../package.json' with { type: 'json' };

/*
 * `npm run test:servers`: the packed package, installed from npm outside the checkout, renders all elements in Node 20, 22 and
 * 24 and in workerd, the runtime of Cloudflare Workers, and all of them write the same bytes. A run of its own, because it
 * installs 400 MB. `-- --no-build` takes the build that is there.
 */
const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });

const nodePackage = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
const nodes = { node20: '20.19.4', node22: '22.23.5', node24: '24.22.3' };
const workerd = '1.20261117.1';

/** @param {string} name */
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** In Node. Our own npm settings would reach its npm. */
const nodeSource = `
  import { readFileSync } from 'node:fs';
  import { render } from 'ssegov-widgets/server';
  import { renderDigests } from './render-digests.mjs';
  console.log(JSON.stringify(await renderDigests(render, JSON.parse(readFileSync('feed.json', 'utf8')))));`;

/** In workerd, whose bundler takes the module of the condition \`workerd\`. */
const workerSource = `
  import { render } from 'server';
  import { renderDigests } from 'render-digests';
  import feed from 'feed';
  export default { async test() { console.log(JSON.stringify(await renderDigests(render, feed))); } };`;

const workerSettings = `
  using Workerd = import "/workerd/workerd.capnp";
  const config :Workerd.Config = (services = [(name = "main", worker = .widgets)]);
  const widgets :Workerd.Worker = (
    modules = [
      (name = "worker", esModule = embed "worker.mjs"),
      (name = "server", esModule = embed "node_modules/ssegov-widgets/${packageJson.exports['./server'].workerd}"),
      (name = "render-digests", esModule = embed "render-digests.mjs"),
      (name = "feed", json = embed "feed.json"),
    ],
    compatibilityDate = "2026-09-01",
  );`;

/** @param {string} folder */
async function install(folder) {
  const tarball = await packProject(folder);
  const packages = [
    tarball,
    `@lit-labs/ssr@${packageJson.peerDependencies['@lit-labs/ssr']}`,
    `@lit-labs/ssr-client@${packageJson.peerDependencies['@lit-labs/ssr-client']}`,
    `workerd@${workerd}`,
    ...Object.entries(nodes).map(([name, version]) => `${name}@npm:${nodePackage}@${version}`),
  ];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(pathOf('render-digests.mjs'), join(folder, 'render-digests.mjs'));
  cpSync(pathOf('../../../dist/cdn/feed.json'), join(folder, 'feed.json'));
  writeFileSync(join(folder, 'render.mjs'), nodeSource);
  writeFileSync(join(folder, 'worker.mjs'), workerSource);
  writeFileSync(join(folder, 'worker.capnp'), workerSettings);
  const command = [...npmCommand(), 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  await runLogged(command, { folder, environment: process.env });
}

/** @param {string} folder */
async function testAll(folder) {
  await install(folder);
  const binary = join('bin', platform === 'win32' ? 'node.exe' : 'node');
  const commands = {
    ...Object.fromEntries(
      Object.keys(nodes).map((name) => [name, [join(folder, 'node_modules', name, binary), 'render.mjs']]),
    ),
    workerd: [join(folder, 'node_modules/.bin/workerd'), 'test', 'worker.capnp'],
  };
  /** @type {Record<string, string>} */
  let first = {};
  const faults = [];
  for (const [name, command] of Object.entries(commands)) {
    const said = await runLogged(command, { folder, environment: process.env });
    /** @type {Record<string, string>} */
    const digests = JSON.parse(said.split('\n').find((line) => line.startsWith('{')) ?? '{}');
    if (Object.keys(first).length === 0) first = digests;
    const others = Object.keys(first).filter((input) => digests[input] !== first[input]);
    if (Object.keys(digests).length === 0) others.push('nothing');
    console.log(`${name}: ${Object.keys(digests).length} renderings, ${others.length} differ`);
    faults.push(...others.map((input) => `${name}: ${input}`));
  }
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'ssegov-servers-'));
try {
  if (!values['no-build'] && !(await runCommand([execPath, 'scripts/build/build.mjs'])))
    throw new Error('The build fails.');
  const faults = await testAll(folder);
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
