import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { measureDependencies } from '../build/measure-dependencies.mjs';
import { measureDoors, measureParts, measurePinned } from '../build/size.mjs';

/**
 * What is read of custom-elements.json.
 * @typedef {{ name: string, description?: string }} Named
 * @typedef {Named & { fieldName?: string, default?: string }} Attribute
 * @typedef {Named & { kind: string, static?: boolean, readonly?: boolean, attribute?: string }} Member
 * @typedef {Named & { type: { text: string } }} Event
 * @typedef {Named & { default?: string }} Token
 * @typedef {{ cssStates?: Named[], cssParts?: Named[], cssProperties?: Token[], slots?: Named[] }} Looks
 * @typedef {Named & Looks & { tagName?: string, attributes?: Attribute[], members?: Member[], events?: Event[] }} Declaration
 */

const root = new URL('../../', import.meta.url);
/** The documents that have generated tables. */
const documents = ['README.md', 'docs/elements.md', 'docs/theming.md', 'docs/installing.md'];
const manifest = new URL('../../custom-elements.json', import.meta.url);

/** @returns {Declaration[]} */
function listDeclarations() {
  /** @type {{ modules: { declarations?: Declaration[] }[] }} */
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  return modules.flatMap(({ declarations = [] }) => declarations);
}

/** @param {string} text */
const cell = (text) =>
  text
    .replaceAll('|', String.raw`\|`)
    .replaceAll('\n', ' ')
    .trim();
/** @param {string} text */
const code = (text) => `\`${text.replaceAll('|', String.raw`\|`)}\``;

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows cells in Markdown
 */
const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Declaration} element */
function tabulateAttributes({ attributes = [] }) {
  const rows = attributes.map(({ name, fieldName, description = '', default: preset }) => [
    code(name) + (fieldName && fieldName !== name ? ` (property ${code(fieldName)})` : ''),
    preset && preset !== "''" ? code(preset.replace(/^'(.*)'$/, '$1')) : '',
    cell(description),
  ]);
  return table(['attribute', 'default', 'meaning'], rows);
}

/** @param {Declaration} element */
function tabulateProperties({ members = [] }) {
  const rows = members.flatMap((member) => {
    if (member.kind === 'method') return [[code(`${member.name}()`), cell(member.description ?? '')]];
    if (member.static || !member.description || member.attribute) return [];
    return [[code(member.name) + (member.readonly ? ' (read only)' : ''), cell(member.description)]];
  });
  return table(['property, method', 'meaning'], rows);
}

/**
 * @param {Declaration} element
 * @param {readonly Declaration[]} declarations
 */
function tabulateEvents({ events = [] }, declarations) {
  const rows = events.map(({ name, type, description = '' }) => {
    const members = declarations.find((declaration) => declaration.name === type.text)?.members ?? [];
    return [code(name), members.map((member) => code(member.name)).join(', '), cell(description)];
  });
  return table(['event', 'fields', 'when'], rows);
}

/**
 * @param {string} heading
 * @param {readonly Named[] | undefined} named
 */
const tabulate = (heading, named = []) =>
  table(
    [heading, 'what'],
    named.map(({ name, description = '' }) => [name ? code(name) : '(default)', cell(description)]),
  );

/** In thousands of bytes, so that a difference of a few bytes changes no document. @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function tabulateSizes() {
  const rows = measureDoors().map(({ door, element, files, first, total }) => [
    `${code(element)} through ${code(door)}`,
    kilobytes(first.brotli),
    String(files.length),
    kilobytes(total.brotli),
    kilobytes(total.gzip),
    kilobytes(total.raw),
  ]);
  return table(['', 'first script, brotli', 'scripts', 'in all, brotli', 'gzip', 'raw'], rows);
}

function tabulatePinned() {
  const rows = measurePinned().map(({ file, size }) => [
    code(file),
    ...[size.brotli, size.gzip, size.raw].map(kilobytes),
  ]);
  return table(['', 'brotli', 'gzip', 'raw'], rows);
}

/** A part that several elements share has one row. */
function tabulateParts() {
  /** @type {Map<string, { elements: string[], size: import('../build/size.mjs').Size }>} */
  const parts = new Map();
  for (const { element, part, size } of measureParts()) {
    const { elements = [] } = parts.get(part) ?? {};
    parts.set(part, { elements: [...elements, code(element)], size });
  }
  const rows = [...parts].map(([part, { elements, size }]) => [
    part.replaceAll('-', ' '),
    elements.join(', '),
    ...[size.brotli, size.gzip, size.raw].map(kilobytes),
  ]);
  return table(['', 'for', 'brotli', 'gzip', 'raw'], rows);
}

/** Why each dependency is there. Their sizes are measured. */
const reasons = {
  lit: 'templates and element lifecycle',
  '@lit/task': 'in the two forms: one submission at a time, with its signal and its outcome',
  zod: 'the validator of the feed, from the smallest parts of zod',
};

async function tabulateDependencies() {
  const sizes = await measureDependencies();
  const rows = Object.entries(reasons).map(([name, reason]) => {
    const size = sizes.get(name);
    if (!size) throw new Error(`${name} is no longer a dependency: remove its reason`);
    return [code(name), `${kilobytes(size.brotli)} kB`, reason];
  });
  if (rows.length < sizes.size) throw new Error(`a dependency lacks its reason: ${[...sizes.keys()].join(', ')}`);
  return table(['dependency', 'brotli', 'why'], rows);
}

/**
 * Every generated table, by the name in its markers.
 * @returns {Promise<Map<string, string>>}
 */
async function drawTables() {
  const declarations = listDeclarations();
  const elements = declarations.filter(({ tagName }) => tagName);
  const parts = elements.map((element) => {
    const tables = [
      tabulateAttributes(element),
      tabulateProperties(element),
      tabulateEvents(element, declarations),
      tabulate('state', element.cssStates),
      tabulate('slot', element.slots),
      tabulate('part', element.cssParts),
    ];
    return /** @type {const} */ ([element.tagName ?? '', tables.join('\n\n')]);
  });
  const tokens = elements.flatMap(({ cssProperties = [] }) => cssProperties);
  const rows = tokens.map(({ name, default: preset, description = '' }) => [
    code(name),
    preset ? code(preset) : '',
    cell(description),
  ]);
  return new Map([
    ...parts,
    ['custom properties', table(['custom property', 'default', 'what'], rows)],
    ['sizes', tabulateSizes()],
    ['sizes on demand', tabulateParts()],
    ['pinned sizes', tabulatePinned()],
    ['dependencies', await tabulateDependencies()],
  ]);
}

/**
 * Each document with tables filled from the manifest and the build, by its path.
 * @returns {Promise<Map<string, string>>}
 */
export async function fillDocuments() {
  const tables = await drawTables();
  /** @type {Map<string, string>} */
  const filled = new Map();
  for (const name of documents) {
    const file = new URL(name, root);
    const text = readFileSync(file, 'utf8').replace(
      /(<!-- generated: (.+?) -->)[^]*?(<!-- end -->)/g,
      (_, begin, requested, end) => {
        const drawn = tables.get(requested);
        if (!drawn) throw new Error(`${name} contains the marker of an unknown table: ${requested}`);
        return `${begin}\n\n${drawn}\n\n${end}`;
      },
    );
    const options = await resolveConfig(fileURLToPath(file));
    filled.set(name, await format(text, { ...options, parser: 'markdown' }));
  }
  return filled;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  for (const [name, text] of await fillDocuments()) writeFileSync(new URL(name, root), text);
}
