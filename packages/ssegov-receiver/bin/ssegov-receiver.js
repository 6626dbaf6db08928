#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/ssegov-receiver.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('ssegov-receiver is not built yet. In a clone, run "npm run build" first.');
  process.exitCode = 1;
}
