import type { Plugin } from 'vite';

/** How Lit tests for `adoptedStyleSheets`, in its minified code. */
const test = /(\w+)\.ShadowRoot&&\(.*?"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;

/**
 * Makes Lit use `adoptedStyleSheets` without testing for it. The test fails on pages where MooTools has replaced
 * `Document`; Lit then adds `<style>` elements, which a strict content security policy blocks. Every supported engine
 * has `adoptedStyleSheets`. The build fails when it does not find the test.
 */
export function adoptStyleSheets(): Plugin {
  let isReplaced = false;
  return {
    name: 'adopt-style-sheets',
    enforce: 'pre',
    buildStart() {
      isReplaced = false;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id.split('?')[0] ?? ''))
        return undefined;
      isReplaced = test.test(code);
      return code.replace(test, '!0');
    },
    buildEnd(error) {
      if (!error && !isReplaced) this.error("expected Lit's css-tag.js to test for adoptedStyleSheets");
    },
  };
}
