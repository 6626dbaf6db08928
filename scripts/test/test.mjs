import { parseArgs } from 'node:util';
import { assertNodeVersion } from '../assert-node-version.mjs';
import { installDependencies } from '../install-dependencies.mjs';
import { runCommand } from '../run-command.mjs';
import { testStages } from './test-stages.mjs';

const usage = `npm test -- [--only=STAGE,…] [--browsers=chromium,firefox,webkit] [--no-build] [FILE PART …]
Stages: ${Object.keys(testStages).join(', ')}`;

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { only: { type: 'string' }, browsers: { type: 'string' }, 'no-build': { type: 'boolean' } },
    });
    const only =
      values.only?.split(',') ?? (positionals.length > 0 ? ['node', 'web', 'end-to-end', 'package'] : undefined);
    const unknown = only?.find((name) => !(name in testStages));
    if (unknown) throw new Error(`There is no stage "${unknown}".`);
    return { only, browsers: values.browsers?.split(',') ?? [], build: !values['no-build'], files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}

assertNodeVersion();
const { only, browsers, build, files } = readOptions();
await installDependencies();

/** @type {import('./test-stages.mjs').Counts} */
const total = { passed: 0, failed: [], skipped: [] };
/** @param {import('./test-stages.mjs').Counts} counts */
const sum = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
/** @param {string} title @param {readonly string[]} lines the first of each is printed: an error may show a whole page */
const list = (title, lines) => {
  const firsts = lines.map((line) => line.split('\n', 1)[0]?.slice(0, 400));
  if (lines.length > 0) console.log(`${title}:\n${firsts.map((line) => `- ${line}`).join('\n')}\n`);
};

if (build) {
  console.log('\n── build');
  if (!(await runCommand([process.execPath, 'scripts/build/build.mjs']))) total.failed.push('build');
}
for (const [name, run] of Object.entries(testStages)) {
  if (only && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const counts = await run({ files, browsers });
  total.passed += counts.passed;
  total.failed.push(...counts.failed.map((line) => `${name}: ${line}`));
  total.skipped.push(...counts.skipped);
  console.log(`── ${name}: ${sum(counts)}`);
}

console.log('');
list('Skipped', total.skipped);
list('Failed', total.failed);
if (total.passed + total.failed.length === 0) console.log('No test ran, which counts as a failure.\n');
// Printed last, because the last line is what scripts read.
process.stdout.write(`${sum(total)}\n`);
process.exitCode = total.failed.length > 0 || total.passed === 0 ? 1 : 0;
