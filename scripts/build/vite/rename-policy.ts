import type { Plugin } from 'vite';

/**
 * Renames the Trusted Types policy that Lit creates when it loads. A page with its own Lit already has a policy named
 * `lit-html`, and creating a second one of that name throws. The build fails when it does not find the call exactly
 * once.
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
