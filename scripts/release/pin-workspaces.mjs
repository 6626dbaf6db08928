import { readFileSync, writeFileSync } from 'node:fs';

/*
 * In a clone, `ssegov-feed` uses the widgets beside it (`file:../..`). A published package names their version. Run before
 * `npm publish`; the change is not committed.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'packages/ssegov-feed/package.json';
const text = readFileSync(file, 'utf8');
const pinned = text.replace('"ssegov-widgets": "file:../.."', `"ssegov-widgets": "${version}"`);
if (pinned === text) throw new Error(`${file} names no "file:../.." to replace.`);
writeFileSync(file, pinned);
