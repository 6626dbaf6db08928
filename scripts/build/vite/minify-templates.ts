import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/**
 * Minifies the `css`, `html` and `svg` templates of our files, which code minifiers skip. White space between tags
 * becomes one space and is never removed, so that pages look the same as from the sources.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return undefined;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        minifyOptions: { conservativeCollapse: true, removeAttributeQuotes: true, removeEmptyAttributes: false },
      });
      return minified ? { code: minified.code, map: minified.map?.toString() ?? null } : undefined;
    },
  };
}
