import type { Plugin } from 'vite';

/** Where zod's `core.js` names its global, and what takes the place of each. */
const places: readonly (readonly [from: string | RegExp, to: string])[] = [
  [/^\(_a = globalThis\)\.__zod_globalConfig.*$/m, ''],
  ['globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = {};'],
  ['globalThis.__zod_globalConfig?.postProcessor', 'globalConfig.postProcessor'],
];

/**
 * zod keeps its configuration in a global: without this, the page's zod and ours would change each other's settings. The
 * build fails when zod no longer names its global in exactly these places.
 */
export function isolateZod(): Plugin {
  let isDone = false;
  return {
    name: 'isolate-zod',
    enforce: 'pre',
    buildStart() {
      isDone = false;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      const isolated = places.reduce((text, [from, to]) => {
        const changed = text.replace(from, to);
        if (changed === text) this.error(`expected zod to contain ${String(from)}`);
        return changed;
      }, code);
      if (isolated.includes('__zod_globalConfig')) this.error('zod names its global in a new place');
      isDone = true;
      return isolated;
    },
    buildEnd(error) {
      if (!error && !isDone) this.error("expected zod's core.js in the build, did not find it");
    },
  };
}
