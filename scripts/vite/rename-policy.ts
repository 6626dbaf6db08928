import type { Plugin } from 'vite';

/**
 * Lit asks for a Trusted Types policy named `lit-html` when it is loaded. A page that runs its own Lit has that name in use,
 * and a second policy of one name throws: ours is named after us. The build fails where the call is no longer found.
 */
export function renamePolicy(name: string): Plugin {
  let renamed = 0;
  return {
    name: 'rename-trusted-types-policy',
    enforce: 'pre',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id.split('?')[0] ?? '')) return undefined;
      return code.replace(/createPolicy\((["'])lit-html\1/g, () => {
        renamed += 1;
        return `createPolicy("${name}"`;
      });
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`expected to rename one Trusted Types policy, renamed ${renamed}`);
    },
  };
}
