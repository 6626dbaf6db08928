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

/** What an address of an embed page says: the element and its attributes. */
export interface EmbedAddress {
  readonly name: string;
  readonly query: URLSearchParams;
}

/**
 * Reads the address of an embed page that belongs to a script: beside it, or in the published folder with the script in
 * `widgets/` or `widgets/VERSION/`. Undefined for any other address.
 */
export function readEmbedAddress(href: string, base: string): EmbedAddress | undefined {
  const root = [base, base.replace(/widgets\/([^/]+\/)?$/, '')].find((each) => href.startsWith(`${each}embed/`));
  if (root === undefined) return undefined;
  const [, lang, path = '', search] =
    /^embed\/(?:([\w-]+)\/members\/)?([^/?#]+)\.html(\?[^#]*)?(?:#|$)/.exec(href.slice(root.length)) ?? [];
  const query = new URLSearchParams(search);
  if (!lang) return { name: path, query };
  query.set('lang', lang);
  query.set('member', path);
  return { name: 'member-card', query };
}
