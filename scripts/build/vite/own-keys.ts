import type { Plugin } from 'vite';

const loop = /for \((const|let|var) (\w+) in ([\w$.]+)\)/g;

/** The modules of zod whose loops are changed, and the loop in the runtime of the bundler. */
const zodModules = /[\\/]node_modules[\\/]zod[\\/]v4[\\/]core[\\/](core|schemas|util)\.js$/;
const runtimeLoop = /for \(var name in all\)(?= __defProp\()/g;

const useOwnKeys = (code: string) => code.replace(loop, 'for ($1 $2 of Object.keys($3))');

/**
 * Makes zod and the bundler's runtime loop over own keys only. Their `for…in` loops break on pages whose scripts add
 * enumerable properties to `Object.prototype`, as old libraries do. The build fails when one of these modules has no
 * such loop any more, and when a chunk still has one.
 */
export function ownKeys(): Plugin {
  const found = new Set<string>();
  return {
    name: 'own-keys',
    enforce: 'pre',
    buildStart() {
      found.clear();
    },
    transform(code, id) {
      const [, module] = zodModules.exec(id.split('?')[0] ?? '') ?? [];
      if (module === undefined) return undefined;
      const changed = useOwnKeys(code);
      if (changed !== code) found.add(module);
      return changed;
    },
    buildEnd(error) {
      if (!error && found.size !== 3)
        this.error(`expected loops over keys in three modules of zod, found them in: ${[...found].join(', ')}`);
    },
    // `transform` does not get the runtime.
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          output.code = output.code.replace(runtimeLoop, useOwnKeys);
          const [left] = output.code.match(loop) ?? [];
          if (left) this.error(`${output.fileName} walks through inherited keys: ${left}`);
        }
      },
    },
  };
}
