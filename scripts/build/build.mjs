import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execPath } from 'node:process';
import { tsImport } from 'tsx/esm/api';
import { build, createLogger } from 'vite';
import { copyFonts } from './copy-fonts.mjs';
import { pruneTypes } from './prune-types.mjs';
import { forShadowRoots } from './shadow-styles.mjs';
import { writeIntegrity } from './write-integrity.mjs';

/** @param {string[]} command */
const run = (...command) => void execFileSync(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
const logger = createLogger('warn');
/**
 * Prints warnings only, without those about slow plugins, which depend on the machine.
 * @type {import('vite').InlineConfig}
 */
const quiet = {
  logLevel: 'warn',
  customLogger: logger,
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
};
const feedCommand = 'packages/ssegov-feed/bin/ssegov-feed.js';

/**
 * For pages that a server has drawn, under a policy that allows no inline style.
 * @param {string} folder
 */
async function writeStyleSheets(folder) {
  /** @type {typeof import('../../src/server.js')} */
  const { styleSheets } = await import(path.resolve('dist/npm/server.js'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(styleSheets()))
    writeFileSync(path.join(folder, name), forShadowRoots(text));
}

/**
 * Prints nothing but the errors of a command that fails: warnings about invented data help nobody.
 * @param {string[]} command
 */
function runQuietly(...command) {
  const { status, stderr } = spawnSync(execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/**
 * The feed of an invented network, from a Murmurations list, for `demo/other-network.html`. It is not part of the package.
 * @param {string} folder
 */
function buildOtherNetwork(folder) {
  const options = ['--name', 'Network of Invented Commons', '--language', 'en', '--lang', 'en'];
  runQuietly(feedCommand, 'import', 'demo/other-network/murmurations.json', '--out', folder, ...options);
  const sources = ['--members', `${folder}/members.csv`, '--organisation', `${folder}/organisation.json`];
  runQuietly(feedCommand, 'build', ...sources, '--out', folder, '--lang', 'en');
}

/*
 * Builds, in this order:
 * - dist/npm: one module per source file, with types
 * - dist/edge: the server's door as one file, for edge runtimes
 * - packages/ssegov-feed/dist: the command that writes the feed, and the font of its images; with it, dist/feed.schema.json
 * - packages/ssegov-receiver/dist: the command that receives what the forms send
 * - dist/cdn: the same library for any static host, with the real feed, hashes and licences beside it
 * - dist/other-network: the feed of an invented network, for the demo
 */
rmSync('dist', { recursive: true, force: true });
try {
  await build({ mode: 'npm', ...quiet });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  pruneTypes('dist/npm');
  await build({ mode: 'edge', ...quiet });
  await build({ mode: 'feed', ...quiet });
  copyFonts('packages/ssegov-feed/dist/fonts');
  writeFileSync('dist/feed.schema.json', execFileSync(execPath, [feedCommand, 'schema']));
  await build({ mode: 'receiver', ...quiet });
  await build({ mode: 'cdn', ...quiet });
  await writeStyleSheets('dist/cdn/styles');
  const sources = ['--members', 'data/members.csv', '--organisation', 'data/organisation.json'];
  run(feedCommand, 'build', ...sources, '--out', 'dist/cdn');
  buildOtherNetwork('dist/other-network');
  /** @type {typeof import('./write-embed-pages.js')} */
  const { writeEmbedPages } = await tsImport('./write-embed-pages.ts', import.meta.url);
  writeEmbedPages('dist/cdn');
  writeIntegrity('dist/cdn');
  if (logger.hasWarned) throw new Error('The build printed warnings: see above. Fix their cause.');
} catch (error) {
  // A command that failed has printed why; its stack adds nothing.
  if (!(error instanceof Error && 'status' in error)) console.error(error);
  process.exitCode = 1;
}
