import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { columns, frameworks } from './framework-list.mjs';
import { readManifest } from './install-example.mjs';

/** @typedef {import('./framework-list.mjs').Framework} Framework */
/** @typedef {import('./framework-list.mjs').Verdict} Verdict */

const file = fileURLToPath(new URL('../../../docs/frameworks.md', import.meta.url));
const marked = /(<!-- generated: frameworks -->)([^]*?)(<!-- end -->)/;

/** @param {Framework} framework */
const linkOf = ({ name, title }) => `[${title}](https://github.com/ssegov/ssegov-widgets/tree/main/examples/${name})`;

/** @param {Framework} framework */
function versionsOf({ name, versions }) {
  const { dependencies, devDependencies } = readManifest(name);
  const all = { ...dependencies, ...devDependencies };
  return versions.map((version) => `${version} ${all[version]}`).join(', ');
}

/**
 * @param {Framework} framework
 * @param {Verdict} verdict
 */
const rowOf = (framework, verdict) =>
  [linkOf(framework), versionsOf(framework), ...columns.map((column) => verdict[column])]
    .map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', String.raw`\|`))
    .join(' | ');

/**
 * Writes the rows of this run into docs/frameworks.md; the others stay as they are.
 * @param {ReadonlyMap<Framework, Verdict>} verdicts
 */
export async function writeTable(verdicts) {
  const text = readFileSync(file, 'utf8');
  const [, , standing = ''] = marked.exec(text) ?? [];
  const rows = frameworks.flatMap((framework) => {
    const verdict = verdicts.get(framework);
    if (verdict) return [`| ${rowOf(framework, verdict)} |`];
    return standing.split('\n').filter((line) => line.includes(`${linkOf(framework)} `));
  });
  const header = ['framework', 'versions', ...columns];
  const table = [`| ${header.join(' | ')} |`, `|${' --- |'.repeat(header.length)}`, ...rows].join('\n');
  const filled = text.replace(marked, (_, begin, __, end) => `${begin}\n\n${table}\n\n${end}`);
  writeFileSync(file, await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
