import type { Plugin } from 'vite';

/** The call in Lit's minified code. */
const call = /(\w+)\.createPolicy\((["'])lit-html\2,(\{createHTML:\w+=>\w+\})\)/g;

/**
 * Renames the Trusted Types policy that Lit creates when it loads, and shares it with all copies of this library on a page,
 * such as two pinned files. A page with its own Lit already has a policy named `lit-html`, and creating a second one of one
 * name throws. The build fails when it does not find the call exactly once.
 */
export function renamePolicy(name: string): Plugin {
  let renamed = 0;
  return {
    name: 'rename-policy',
    enforce: 'pre',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]lit-html[\\/]lit-html\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      return code.replace(call, (_call, types: string, _quote, rules: string) => {
        renamed += 1;
        return `(globalThis[Symbol.for("${name}.policy")]??=${types}.createPolicy("${name}",${rules}))`;
      });
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`expected to rename one Trusted Types policy, renamed ${renamed}`);
    },
  };
}
