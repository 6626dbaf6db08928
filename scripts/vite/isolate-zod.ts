import type { Plugin } from 'vite';

/**
 * zod keeps its configuration in a global, where the page's own zod finds it, and ours would find the page's. The build
 * fails where that line is no longer found.
 */
export function isolateZod(): Plugin {
  let count = 0;
  return {
    name: 'isolate-zod',
    enforce: 'pre',
    buildStart() {
      count = 0;
    },
    transform(code, id) {
      if (!/[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      return code
        .replace(/^\(_a = globalThis\)\.__zod_globalConfig.*$/m, '')
        .replace('globalConfig = globalThis.__zod_globalConfig;', () => {
          count += 1;
          return 'globalConfig = {};';
        });
    },
    buildEnd(error) {
      if (!error && count !== 1) this.error(`expected zod to name its global once, found ${count}`);
    },
  };
}
