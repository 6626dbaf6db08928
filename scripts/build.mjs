import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { build } from 'vite';

/** @param {string[]} command */
const run = (...command) => void execFileSync(execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });
const publisher = 'dist/npm/publish/ssegov-feed.js';

/*
 * dist/npm: a module per source file, with types · dist/feed.schema.json · dist/cdn: the same library for any static host,
 * with the real feed beside it.
 */
rmSync('dist', { recursive: true, force: true });
try {
  await build({ mode: 'npm', logLevel: 'warn' });
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  // npm sets the run bit once, when it links the command; the new file of a later build has none: `npx ssegov-feed` needs it.
  chmodSync(publisher, 0o755);
  writeFileSync('dist/feed.schema.json', execFileSync(execPath, [publisher, 'schema']));
  await build({ mode: 'cdn', logLevel: 'warn' });
  const sources = ['--members', 'data/members.csv', '--organisation', 'data/organisation.json'];
  run(publisher, 'build', ...sources, '--out', 'dist/cdn');
} catch (error) {
  // A command that failed has said why; its stack says nothing more.
  if (!(error instanceof Error && 'status' in error)) console.error(error);
  process.exitCode = 1;
}
