import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumFlags } from '../../../test/helpers/chromium-flags.mjs';
import { runCommand } from '../../run-command.mjs';
import { findBrowser } from '../find-browser.mjs';
import { packProject } from '../pack-project.mjs';
import { columns, frameworks } from './framework-list.mjs';
import { testFramework } from './test-framework.mjs';
import { writeTable } from './write-table.mjs';

/*
 * `npm run test:frameworks`: the packed package in an app of each framework, installed from npm outside the checkout, built
 * and opened in Chromium. A run of its own, because it installs gigabytes. `-- --only=next,vue` takes some,
 * `--no-build` the build that is there, `--package=FILE` one that is packed already, `--keep` leaves the installed apps and
 * says where.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'no-build': { type: 'boolean' },
    keep: { type: 'boolean' },
    package: { type: 'string' },
  },
});

function chooseFrameworks() {
  if (values.only === undefined) return frameworks;
  const names = values.only.split(',');
  const unknown = names.filter((name) => !frameworks.some((framework) => framework.name === name));
  if (unknown.length === 0) return frameworks.filter(({ name }) => names.includes(name));
  throw new Error(
    `No example is called ${unknown.join(', ')}. There are ${frameworks.map(({ name }) => name).join(', ')}.`,
  );
}

async function openChromium() {
  const { path, reason } = await findBrowser('chromium');
  if (!path) throw new Error(`The examples need Chromium: ${reason}`);
  return chromium.launch({ executablePath: path, args: chromiumFlags });
}

/** @param {readonly import('./framework-list.mjs').Framework[]} chosen */
async function testAll(chosen) {
  const workshop = mkdtempSync(join(tmpdir(), 'ssegov-frameworks-'));
  const browser = await openChromium();
  /** @type {Map<import('./framework-list.mjs').Framework, import('./framework-list.mjs').Verdict>} */
  const verdicts = new Map();
  try {
    const tarball = values.package ? resolve(values.package) : await packProject(workshop);
    for (const framework of chosen) {
      console.log(`${framework.title} …`);
      verdicts.set(framework, await testFramework(framework, { workshop, tarball, browser }));
      if (!values.keep) rmSync(join(workshop, framework.name), { recursive: true, force: true });
    }
  } finally {
    await browser.close();
    if (values.keep) console.log(`The apps are in ${workshop}`);
    else rmSync(workshop, { recursive: true, force: true });
  }
  return verdicts;
}

process.once('SIGINT', () => process.exit(130));
try {
  const chosen = chooseFrameworks();
  if (!values['no-build'] && !values.package && !(await runCommand([execPath, 'scripts/build/build.mjs'])))
    throw new Error('The build fails.');
  const verdicts = await testAll(chosen);
  await writeTable(verdicts);
  console.table(Object.fromEntries([...verdicts].map(([{ title }, verdict]) => [title, verdict])));
  const faults = [...verdicts].flatMap(([{ title, limits = {} }, verdict]) =>
    columns.flatMap((column) => {
      const said = verdict[column];
      return said.startsWith('no: ') && limits[column] !== said.slice(4) ? [`${title}, ${column}: ${said}`] : [];
    }),
  );
  for (const fault of faults) console.error(fault);
  console.log(`${verdicts.size} frameworks, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
