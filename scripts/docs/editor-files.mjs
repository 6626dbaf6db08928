import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { drawElementTypes } from './draw-element-types.mjs';
import { drawLlms } from './draw-llms.mjs';
import { drawReactComponents } from './draw-react-components.mjs';
import { readElements } from './read-elements.mjs';

const root = new URL('../../', import.meta.url);
/** @typedef {import('./read-elements.mjs').Manifest} Manifest */

/** @param {string} name */
const readJson = (name) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

/**
 * For VS Code. The generator knows no attribute that stands without a value.
 * @param {Manifest} manifest
 */
function drawHtmlData(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), { hideLogs: true }));
  const elements = readElements(manifest);
  for (const { name, attributes } of data.tags) {
    for (const attribute of attributes) {
      const own = elements.find(({ tag }) => tag === name)?.attributes.find((one) => one.name === attribute.name);
      if (own?.type === 'boolean') attribute.valueSet = 'v';
    }
  }
  return JSON.stringify(data);
}

/**
 * For the JetBrains editors. The generator takes name and version from the package.json of the folder it runs in.
 * @param {Manifest} manifest
 */
function drawWebTypes(manifest) {
  const { name, version } = readJson('package.json');
  const data = JSON.parse(getWebTypesData(structuredClone(manifest), { hideLogs: true }));
  return JSON.stringify({ ...data, name, version });
}

/** @param {string} text what the two generators say of a custom property without a default */
const withoutUndefined = (text) => text.replaceAll(' _(default: undefined)_', '');

/**
 * Every file that is generated from custom-elements.json, by its path.
 * @returns {Promise<Map<string, string>>}
 */
export async function generateEditorFiles() {
  const manifest = readJson('custom-elements.json');
  const elements = readElements(manifest);
  const drawn = {
    'html-custom-data.json': withoutUndefined(drawHtmlData(manifest)),
    'web-types.json': withoutUndefined(drawWebTypes(manifest)),
    'llms.txt': drawLlms(elements, readJson('package.json')),
    'types/elements.d.ts': drawElementTypes(elements),
    'src/react/index.ts': drawReactComponents(elements),
  };
  const entries = Object.entries(drawn).map(async ([path, text]) => {
    if (path.endsWith('.txt')) return /** @type {const} */ ([path, text]);
    const options = await resolveConfig(fileURLToPath(new URL(path, root)));
    const parser = path.endsWith('.json') ? 'json' : 'typescript';
    return /** @type {const} */ ([path, await format(text, { ...options, parser })]);
  });
  return new Map(await Promise.all(entries));
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  for (const [path, text] of await generateEditorFiles()) writeFileSync(new URL(path, root), text);
}
