import type { Plugin } from 'vite';

/** Chromium compiles all functions of a script that begins with this comment while the script loads, off the main thread. */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Bytes below which a script gains less than the hint costs. */
const smallest = 4096;

/**
 * Adds the hint to the scripts that an element begins with. Without it, Chromium parses most functions twice: once to skip
 * them, and again on the main thread at their first call. Chunks that load on demand do not get it. The build fails when the
 * chunk `base` is not among the hinted.
 */
export function hintCompilation(): Plugin {
  return {
    name: 'hint-compilation',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const hinted = chunks.filter(({ isDynamicEntry, code }) => !isDynamicEntry && code.length > smallest);
        if (!hinted.some(({ name }) => name === 'base')) this.error('expected a chunk named base to hint, found none');
        for (const chunk of hinted) chunk.code = hint + chunk.code;
      },
    },
  };
}
