import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { build } from 'vite';

/** @param {string[]} command */
const run = (...command) => execFileSync(execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });

/*
 * dist/npm: a module per source file, with types · dist/feed.schema.json · dist/cdn: the same library for any static host,
 * with the real feed beside it.
 */
rmSync('dist', { recursive: true, force: true });
await build({ mode: 'npm', logLevel: 'warn' });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
writeFileSync('dist/feed.schema.json', run('dist/npm/publish/ssegov-feed.js', 'schema'));
await build({ mode: 'cdn', logLevel: 'warn' });
const sources = ['--members', 'data/members.csv', '--organisation', 'data/organisation.json'];
process.stdout.write(run('dist/npm/publish/ssegov-feed.js', 'build', ...sources, '--out', 'dist/cdn'));
