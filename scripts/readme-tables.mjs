import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { measureDoors, measureParts } from './size.mjs';

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

const readme = new URL('../README.md', import.meta.url);
const manifest = new URL('../custom-elements.json', import.meta.url);

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

/** In thousands of bytes, so that a byte more or less makes no new README. @param {number} bytes */
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

/** A part that several elements share is told once. */
function tabulateParts() {
  /** @type {Map<string, { elements: string[], size: import('./size.mjs').Size }>} */
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

/**
 * Every generated part of the README, by the name in its markers.
 * @returns {Map<string, string>}
 */
function drawTables() {
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
  ]);
}

/**
 * The README with its tables as the manifest and the build have them.
 * @returns {Promise<string>}
 */
export async function fillReadme() {
  const tables = drawTables();
  const text = readFileSync(readme, 'utf8').replace(
    /(<!-- generated: (.+?) -->)[^]*?(<!-- end -->)/g,
    (_, begin, name, end) => {
      const drawn = tables.get(name);
      if (!drawn) throw new Error(`README.md asks for a table that is not drawn: ${name}`);
      return `${begin}\n\n${drawn}\n\n${end}`;
    },
  );
  const options = await resolveConfig(fileURLToPath(readme));
  return format(text, { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(readme, await fillReadme());
