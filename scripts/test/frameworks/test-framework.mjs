import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from './framework-list.mjs';
import { installExample } from './install-example.mjs';
import { inspectPage } from './inspect-page.mjs';
import { judgePage } from './judge-page.mjs';
import { runLogged } from './run-logged.mjs';
import { serveExample } from './serve-example.mjs';

/** @typedef {import('./framework-list.mjs').Framework} Framework */
/** @typedef {import('./framework-list.mjs').Verdict} Verdict */
/** @typedef {import('./install-example.mjs').Installed} Installed */

/**
 * The line that says most, without the paths of this machine.
 * @param {unknown} error
 * @param {string} workshop
 */
function reasonOf(error, workshop) {
  const [, ...lines] = (error instanceof Error ? error.message : String(error)).split('\n');
  const line = lines.find((text) => /error/i.test(text)) ?? lines.at(-1) ?? '';
  return line.replaceAll(workshop, '').trim().slice(0, 200);
}

/**
 * Whether the example's own check passes, and refuses a wrong value.
 * @param {Framework} framework
 * @param {Installed} example
 * @returns {Promise<string>}
 */
async function checkTypes({ mistake }, { folder, manifest, npm, environment }) {
  if (!manifest.scripts['types']) return '–';
  const check = () => runLogged([...npm, 'run', 'types'], { folder, environment });
  try {
    await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'no: the tags or their properties are refused';
  }
  if (!mistake) return 'yes';
  const file = join(folder, mistake.file);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(mistake.right)) throw new Error(`${mistake.file} does not hold ${mistake.right}`);
  writeFileSync(file, text.replace(mistake.right, mistake.wrong));
  const isRefused = await check().then(
    () => false,
    () => true,
  );
  writeFileSync(file, text);
  return isRefused ? 'yes' : 'no: a wrong value passes';
}

/**
 * Installs, checks, builds, serves and opens one example.
 * @param {Framework} framework
 * @param {{ workshop: string, tarball: string, browser: import('playwright-core').Browser }} tools
 * @returns {Promise<Verdict>}
 */
export async function testFramework(framework, { workshop, tarball, browser }) {
  const verdict = /** @type {Verdict} */ (Object.fromEntries(columns.map((column) => [column, '–'])));
  let step = 'npm install';
  try {
    const example = await installExample(framework, workshop, tarball);
    const { folder, npm, environment } = example;
    step = 'npm run build';
    if (example.manifest.scripts['build']) await runLogged([...npm, 'run', 'build'], { folder, environment });
    verdict.install = 'yes';
    step = 'npm run types';
    verdict.types = await checkTypes(framework, example);
    step = 'the page';
    const server = await serveExample(framework, example);
    try {
      Object.assign(verdict, judgePage(await inspectPage(browser, server.url), framework.isServed ?? false));
    } finally {
      await server.stop();
    }
  } catch (error) {
    console.error(`${framework.title}: ${step} fails\n${error instanceof Error ? error.message : String(error)}`);
    verdict[verdict.install === 'yes' ? 'console' : 'install'] = `no: ${step} fails: ${reasonOf(error, workshop)}`;
  }
  return verdict;
}
