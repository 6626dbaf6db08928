import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { build, createLogger } from 'vite';
import { pruneTypes } from './prune-types.mjs';

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

/*
 * Builds, in this order:
 * - dist/npm: one module per source file, with types
 * - packages/ssegov-feed/dist: the command that writes the feed; with it, dist/feed.schema.json
 * - packages/ssegov-receiver/dist: the command that receives what the forms send
 * - dist/cdn: the same library for any static host, with the real feed beside it
 */
rmSync('dist', { recursive: true, force: true });
try {
  await build({ mode: 'npm', ...quiet });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  pruneTypes('dist/npm');
  await build({ mode: 'feed', ...quiet });
  writeFileSync('dist/feed.schema.json', execFileSync(execPath, [feedCommand, 'schema']));
  await build({ mode: 'receiver', ...quiet });
  await build({ mode: 'cdn', ...quiet });
  const sources = ['--members', 'data/members.csv', '--organisation', 'data/organisation.json'];
  run(feedCommand, 'build', ...sources, '--out', 'dist/cdn');
  if (logger.hasWarned) throw new Error('The build printed warnings: see above. Fix their cause.');
} catch (error) {
  // A command that failed has printed why; its stack adds nothing.
  if (!(error instanceof Error && 'status' in error)) console.error(error);
  process.exitCode = 1;
}
