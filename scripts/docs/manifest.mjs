import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { argv } from 'node:process';
// @ts-expect-error -- the analyzer types its plugins, not its command
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { createTypeSpeller } from './spell-out-types.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema').Module} Module
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = new URL('../../custom-elements.json', import.meta.url);

/**
 * Where the build puts a source file, as a user imports it.
 * @param {string} path
 */
const published = (path) => path.replace(/^\/?src\//, 'dist/npm/').replace(/\.ts$/, '.js');

/** @param {{ name?: string, privacy?: string }} member */
const isPublic = ({ name, privacy }) => !name?.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/**
 * What an attribute may say of what its property may be: an attribute that is there is text, and no list or nothing.
 * @param {{ text: string } | undefined} type
 */
const typeOfAttribute = (type) =>
  type && {
    text: type.text
      .split(' | ')
      .filter((one) => !/^(undefined|null)$|\[\]$/.test(one))
      .join(' | '),
  };

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function publish(value) {
  if (Array.isArray(value)) return value.map(publish);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, content]) => {
    if ((key === 'path' || key === 'module') && typeof content === 'string') return [key, published(content)];
    // The analyzer met this event in the code but could not read its name.
    if (key === 'events' && Array.isArray(content))
      return [key, publish(content.filter(({ description }) => description))];
    // The analyzer resolves the names of default values for fields only, not for attributes.
    if (key === 'attributes' && Array.isArray(content)) {
      const { members = [] } = /** @type {{ members?: { name: string, default?: string }[] }} */ (value);
      const defaultOf = (/** @type {string} */ field) => members.find(({ name }) => name === field)?.default;
      const attributes = content.map((one) => ({
        ...one,
        type: typeOfAttribute(one.type),
        default: defaultOf(one.fieldName),
      }));
      return [key, publish(attributes)];
    }
    if (key === 'superclass' && content.name === 'Event') return [key, { name: 'Event', package: 'global:' }];
    if (key === 'members' && Array.isArray(content)) return [key, publish(content.filter(isPublic))];
    return [key, publish(content)];
  });
  return Object.fromEntries(entries);
}

/**
 * Keeps the exported declarations: the analyzer also lists local variables.
 * @param {Module} module
 * @returns {Module}
 */
function keepExported(module) {
  const exported = new Set(module.exports?.map(({ name }) => name));
  return { ...module, declarations: module.declarations?.filter(({ name }) => exported.has(name)) ?? [] };
}

/**
 * Lists the modules that register a tag: they do it through a helper, which the analyzer does not follow.
 * @param {Module} module
 * @returns {Module[]}
 */
function listDefinitions({ path, declarations = [] }) {
  return declarations.flatMap((declaration) => {
    if (!('tagName' in declaration) || !declaration.tagName) return [];
    const { name, tagName } = declaration;
    /** @type {import('custom-elements-manifest/schema').CustomElementExport} */
    const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
    return [{ kind: 'javascript-module', path: posix.join(posix.dirname(path), 'define.ts'), exports: [definition] }];
  });
}

/**
 * @param {Module} module
 * @param {ReturnType<typeof createTypeSpeller>} spell
 * @returns {Module}
 */
function spellOut(module, spell) {
  const declarations = module.declarations?.map((declaration) => {
    /** @param {{ name: string, fieldName?: string, type?: { text: string } }} one */
    const withType = (one) => {
      const text = spell(module.path, declaration.name, one.fieldName ?? one.name);
      return text && one.type ? { ...one, type: { ...one.type, text } } : one;
    };
    const { members, attributes } = /** @type {{ members?: { name: string }[], attributes?: { name: string }[] }} */ (
      declaration
    );
    return /** @type {typeof declaration} */ ({
      ...declaration,
      ...(members ? { members: members.map(withType) } : {}),
      ...(attributes ? { attributes: attributes.map(withType) } : {}),
    });
  });
  return { ...module, declarations: declarations ?? [] };
}

/**
 * The custom elements manifest of the current sources: public members only, paths as published, in a stable order.
 * @returns {Promise<string>} JSON
 */
export async function generateManifest() {
  /** @type {Manifest} */
  const manifest = await cli({ argv: ['analyze'], cwd: root, noWrite: true });
  // The analyzer finds files in any order, and the compiler lists a union in the order in which it met its values.
  const spell = createTypeSpeller(manifest.modules.map(({ path }) => path).sort());
  const elements = manifest.modules.map(keepExported).map((module) => spellOut(module, spell));
  const modules = [...elements, ...elements.flatMap(listDefinitions)].sort((one, other) =>
    one.path < other.path ? -1 : 1,
  );
  return `${JSON.stringify(publish({ ...manifest, modules }), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const manifest = await generateManifest();
  if (!argv.includes('--check')) writeFileSync(file, manifest);
  else if (readFileSync(file, 'utf8') !== manifest) {
    console.error('custom-elements.json does not match the sources: run npm run manifest');
    process.exitCode = 1;
  }
}
