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

/** Has the chunks of a build ask again for what has failed to load. */
export function retryImports(): Plugin {
  return {
    name: 'retry-imports',
    generateBundle(_options, bundle) {
      let count = 0;
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const code = output.code.replace(/\bimport\((["'`]\.\/[\w.-]+\.js["'`])\)/g, '$import($1)');
        if (code === output.code) continue;
        count += 1;
        output.code = `${code}\nconst $up = '../';${retryingImport}`;
      }
      if (!count) this.error('expected chunks that import others when they are asked for, found none');
    },
  };
}
