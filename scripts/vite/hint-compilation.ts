import type { Plugin } from 'vite';

/** What Chromium's engine reads at the head of a script; the others see a comment. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the scripts that an element begins with compiled whole as they come, beside the main thread; else most functions are
 * read once to be passed over and once more on the main thread as they are first called. For what comes later or holds little
 * the hint is not worth its bytes.
 */
export function hintCompilation(): Plugin {
  return {
    name: 'hint-compilation',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk' && !output.isDynamicEntry && output.code.length > 4096)
            output.code = hint + output.code;
        }
      },
    },
  };
}
