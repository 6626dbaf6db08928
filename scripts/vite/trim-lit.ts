import type { Plugin } from 'vite';

interface Cut {
  readonly module: RegExp;
  readonly what: RegExp;
  readonly by: string;
}

const sentence = (begin: string): RegExp => new RegExp(`"${begin}[^"]*"(?:\\+\\w+\\+"[^"]*")?`);

/**
 * What Lit has for older browsers and for developers whom no compiler has warned: 0.3 kB (brotli). Every engine of the last
 * two years has constructable style sheets, and a policy without inline styles would forbid what stands in for them.
 */
const cuts: readonly Cut[] = [
  { module: /css-tag/, what: /(\w+)\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/, by: '!0' },
  { module: /css-tag/, what: sentence('CSSResult is not constructable'), by: '' },
  { module: /css-tag/, what: sentence("Value passed to 'css'"), by: '' },
  { module: /lit-html/, what: sentence('invalid template strings array'), by: '' },
  { module: /lit-html/, what: /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),(?=\()/, by: ';' },
  { module: /reactive-element/, what: /\w+\.reactiveElementPolyfillSupport/, by: 'void 0' },
  { module: /lit-element/, what: /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\([^)]*\);/, by: '' },
];

/** Cuts out of Lit what no page needs. The build fails where it is no longer found. */
export function trimLit(): Plugin {
  const made = new Set<Cut>();
  return {
    name: 'trim-lit',
    enforce: 'pre',
    buildStart() {
      made.clear();
    },
    transform(code, id) {
      const file = /[\\/]node_modules[\\/](?:@lit|lit-html|lit-element)[\\/].*?([\w-]+)\.js$/.exec(
        id.split('?')[0] ?? '',
      );
      if (!file) return undefined;
      return cuts
        .filter(({ module, what }) => module.test(file[1] ?? '') && what.test(code))
        .reduce((text, cut) => {
          made.add(cut);
          return text.replace(cut.what, cut.by);
        }, code);
    },
    buildEnd(error) {
      const missed = cuts.filter((cut) => !made.has(cut)).map(({ what }) => what.source);
      if (!error && missed.length) this.error(`not found in Lit: ${missed.join(', ')}`);
    },
  };
}
