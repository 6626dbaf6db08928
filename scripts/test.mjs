import { parseArgs } from 'node:util';
import { assertNodeVersion } from './assert-node-version.mjs';
import { installDependencies, installPackages } from './install-dependencies.mjs';
import { runCommand } from './run-command.mjs';
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
if (!(await installPackages('receiver'))) process.exit(1);

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
const failedStages = [];
if (build) {
  console.log('\n── build');
  if (!(await runCommand([process.execPath, 'scripts/build.mjs']))) {
    total.failed += 1;
    failedStages.push('build');
  }
}
for (const [name, run] of Object.entries(testStages)) {
  if (only && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { passed, failed, skipped } = await run({ files, browsers });
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  if (failed > 0) failedStages.push(name);
  console.log(
    `── ${name}: ${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
  );
}

console.log('');
if (total.skipped.length > 0) console.log(`Skipped:\n${total.skipped.map((line) => `- ${line}`).join('\n')}\n`);
if (failedStages.length > 0) console.log(`Failed in: ${failedStages.join(', ')}\n`);
if (total.passed + total.failed === 0) console.log('No test ran, which is no success.\n');
const { passed, failed, skipped } = total;
// Written by hand at the very end: whoever reads only the last line reads this one.
process.stdout.write(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
