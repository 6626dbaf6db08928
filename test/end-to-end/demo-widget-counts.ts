/** How many widgets each page shows; on all of them every one must get as far as its members. */
export const widgetCounts = {
  'network.html': 2,
  'network-ko.html': 2,
  'article.html': 6,
  'dark.html': 2,
  'dense.html': 9,
  'load-autoloader.html': 1,
  'load-single.html': 1,
  'load-directory.html': 1,
  'load-portable.html': 2,
  'load-link.html': 1,
  'load-property.html': 1,
  'csp.html': 3,
  'csp-styled.html': 2,
  'frame.html': 2,
  'hostile.html': 3,
} as const;
