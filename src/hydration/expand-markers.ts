const signs: Readonly<Record<string, string>> = {
  '.': 'lit-part',
  '/': '/lit-part',
  '#': 'lit-part ',
  '@': 'lit-node ',
};

/** Restores Lit's markers in a server's markup. `shortenMarkers` has the table of signs, and lists the digests. */
export function expandMarkers(root: ShadowRoot, digests: readonly string[]): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (comments.nextNode()) found.push(comments.currentNode as Comment);
  for (const comment of found.slice(1)) {
    const markers = comment.data.match(/[./?]|[#@]\d+/g) ?? [];
    const texts = markers.map(([sign = '', ...digits]) => {
      const value = digits.join('');
      return (signs[sign] ?? sign) + (sign === '#' ? (digests[Number(value)] ?? '') : value);
    });
    comment.replaceWith(...texts.map((text) => document.createComment(text)));
  }
}
