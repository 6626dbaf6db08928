import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Replaces `import()`. Firefox remembers a failed module by its URL for as long as the page lives, so a retry needs
 * another URL for the same file. The first retry adds a fragment: then the modules that it imports are the ones already
 * loaded. If one of those has failed, the second retry spells the name of the folder differently, so that all of them
 * load again.
 */
export const retryingImport = `
  const $loaded = {};
  let $failures = 0;
  const $spell = (letter, place) => ($failures >> place) & 1 ? '%' + letter.charCodeAt(0).toString(16) : letter;
  const $import = (path) => ($loaded[path] ??= import(/* @vite-ignore */ path)
    .catch(() => import(/* @vite-ignore */ path + '#' + ++$failures))
    .catch(() => import(/* @vite-ignore */ path.replace(/^.*\\//, './' + $up + [...'chunks'].map($spell).join('') + '/')))
    .catch((error) => {
      delete $loaded[path];
      throw error;
    }));
`;

/** Makes the chunks of a build retry failed imports. The chunk `base` contains the code, and the others import it. */
export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const base = chunks.find(({ name }) => name === 'base');
      if (!base) this.error('expected a chunk named base, found none');
      let count = 0;
      for (const chunk of chunks) {
        const code = chunk.code.replace(/\bimport\((["'`]\.\/[\w.-]+\.js["'`])\)/g, '$import($1)');
        if (code === chunk.code) continue;
        count += 1;
        chunk.code = chunk === base ? code : `import { $import } from './${path.basename(base.fileName)}';\n${code}`;
      }
      if (!count) this.error('expected chunks that import others on demand, found none');
      base.code += `\nconst $up = '../';${retryingImport}\nexport { $import };`;
    },
  };
}
