/**
 * What the address of an embed page may set on its element. Not `src`, `endpoint` and `adapter`: a link must not show a feed
 * of somebody else under the network's address, nor send there what visitors write.
 */
const allowed =
  /^(member|variant|query|region|kind|status|sort|view|controls|featured|limit|page-size|sections|list|heading-level)$/;

/** Sets the attributes of an element from the query of an embed page. `false` is none, for `featured=false`. */
export function setFromQuery(element: Element, query: URLSearchParams): void {
  query.forEach((value, name) => {
    if (allowed.test(name) && value !== 'false') element.setAttribute(name, value);
  });
}
