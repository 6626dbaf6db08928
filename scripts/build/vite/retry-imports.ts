import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * What takes the place of `import()`: Firefox keeps a module that failed to load as failed, by its address, for as long as
 * the page lives. It is asked for again by another address of the same file. With a fragment what it imports itself is the
 * module that is there; where that has failed, too, all of them are asked for by another spelling of their folder.
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

/** Makes the chunks of a build retry what failed to load. The code for it is in the chunk `base`; the others import it. */
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
