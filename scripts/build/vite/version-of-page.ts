import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const source = `
  import { pageRegistry } from './feed/page-registry.js';
  export const version = pageRegistry()?.version;`;

/**
 * Makes the chunks take their version from the door that loads them. A version in the code of a chunk would change its name,
 * and the names of all chunks that import it, with every release. The build fails when a chunk has the version all the same,
 * and when nothing asks for it.
 */
export function versionOfPage(): Plugin {
  let isReplaced = false;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  return {
    name: 'version-of-page',
    enforce: 'pre',
    buildStart() {
      isReplaced = false;
    },
    load(id) {
      if (!/[\\/]src[\\/]version\.ts$/.test(id)) return undefined;
      isReplaced = true;
      return source;
    },
    generateBundle(_options, bundle) {
      if (!isReplaced) this.error('expected chunks that use src/version.ts, found none');
      for (const output of Object.values(bundle))
        if (output.type === 'chunk' && output.code.includes(`"${version}"`))
          this.error(`${output.fileName} has the version ${version}`);
    },
  };
}
