import type { Plugin } from 'vite';

/** The places where zod's `core.js` uses its global, and their replacements. */
const places: readonly (readonly [from: string | RegExp, to: string])[] = [
  [/^\(_a = globalThis\)\.__zod_globalConfig.*$/m, ''],
  ['globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = {};'],
  ['globalThis.__zod_globalConfig?.postProcessor', 'globalConfig.postProcessor'],
];

/**
 * zod keeps its configuration in a global, through which the zod of the page and ours would change each other's
 * settings. The build fails when zod does not use its global in exactly these places.
 */
export function isolateZod(): Plugin {
  let isIsolated = false;
  return {
    name: 'isolate-zod',
    enforce: 'pre',
    buildStart() {
      isIsolated = false;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      const isolated = places.reduce((text, [from, to]) => {
        const changed = text.replace(from, to);
        if (changed === text) this.error(`expected zod to contain ${String(from)}`);
        return changed;
      }, code);
      if (isolated.includes('__zod_globalConfig')) this.error('zod names its global in a new place');
      isIsolated = true;
      return isolated;
    },
    buildEnd(error) {
      if (!error && !isIsolated) this.error("expected zod's core.js in the build, did not find it");
    },
  };
}
