import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folders of `test/` whose `*.test.ts` run in web browsers. `*.node.test.ts` files always run in Node. */
export const webFolders = [
  ...[
    'schema',
    'scheduling',
    'feed',
    'search',
    'forms',
    'i18n',
    'events',
    'page',
    'address',
    'controllers',
    'styles',
    'hydration',
  ],
  ...['elements', 'contract', 'embed', 'frame'],
];

/** `backends` and `wordpress` are no stages of `npm test`: `npm run test:backends` and `npm run test:wordpress` run them. */
/** @typedef {'node' | 'web' | 'end-to-end' | 'package' | 'backends' | 'wordpress'} TestStage */

/**
 * @param {string} path from `test/`
 * @returns {TestStage}
 */
function stageOf(path) {
  const [folder = ''] = path.split('/');
  if (folder === 'end-to-end' || folder === 'package' || folder === 'backends' || folder === 'wordpress') return folder;
  return webFolders.includes(folder) && !path.endsWith('.node.test.ts') ? 'web' : 'node';
}

/**
 * The test files of one stage, as paths from the project's root.
 * @param {TestStage} stage
 * @param {readonly string[]} [filters] only files whose path contains one of these
 */
export function listTestFiles(stage, filters = []) {
  return readdirSync(fileURLToPath(new URL('../../test', import.meta.url)), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && stageOf(path) === stage)
    .map((path) => `test/${path}`)
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
}
