import postcss from 'postcss';

/** @param {import('postcss').Rule} rule */
const isFrame = ({ parent }) =>
  parent?.type === 'atrule' && /keyframes$/.test(/** @type {import('postcss').AtRule} */ (parent).name);

/**
 * Makes every rule one of a shadow root: `.card` becomes `:host .card`, which means nothing in a document. So a page may name
 * the file in its head as well, where browsers wait for it before the first paint; in a shadow root they do not.
 * @param {string} css
 */
export function forShadowRoots(css) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (!isFrame(rule))
      rule.selectors = rule.selectors.map((selector) => (selector.includes(':host') ? selector : `:host ${selector}`));
  });
  return root.toString();
}
