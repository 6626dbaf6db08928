import type { Plugin } from 'vite';

/**
 * zod and the bundler walk through their own tables with `for…in`, and break where a page has given every object an
 * enumerable extra, as old scripts do to `Object.prototype`. Own keys are all that they mean. The build fails where no such
 * loop is found.
 */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    generateBundle(_options, bundle) {
      let count = 0;
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        output.code = output.code.replace(/for \((const|let|var) (\w+) in ([\w$.]+)\)/g, (_loop, kind, key, table) => {
          count += 1;
          return `for (${kind} ${key} of Object.keys(${table}))`;
        });
      }
      if (!count) this.error('expected loops over the keys of objects, found none');
    },
  };
}
