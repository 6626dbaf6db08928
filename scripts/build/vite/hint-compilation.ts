import type { Plugin } from 'vite';

/** When a script begins with this comment, Chromium compiles all its functions while it loads, off the main thread. */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Size in bytes below which the hint costs more than it gains. */
const minBytes = 4096;

/**
 * Adds the hint to the scripts that an element starts with. Without it Chromium parses most functions twice: once to
 * skip them, and again on the main thread at their first call. Chunks that load on demand do not get it. The build
 * fails when the chunk `base` does not get it.
 */
export function hintCompilation(): Plugin {
  return {
    name: 'hint-compilation',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const hinted = chunks.filter(({ isDynamicEntry, code }) => !isDynamicEntry && code.length > minBytes);
        if (!hinted.some(({ name }) => name === 'base')) this.error('expected a chunk named base to hint, found none');
        for (const chunk of hinted) chunk.code = hint + chunk.code;
      },
    },
  };
}
