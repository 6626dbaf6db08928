import type { PageRegistry } from '../feed/page-registry.js';
import { canRegister } from './can-register.js';
import { elementModules } from './element-modules.js';
import { readEmbedAddress, type EmbedAddress } from './embed-address.js';
import { findLateRoots } from './find-late-roots.js';
import { startElement } from './start-element.js';
import { isFreeLink, upgradePortable } from './upgrade-portable.js';
import { warnOfVersion } from './warn-of-version.js';

type Root = Document | ShadowRoot;

/** Loads each element that is or will be on the page, in the document and in its open shadow roots. */
export function watchPage(registry: PageRegistry): void {
  if (registry.watching || !canRegister(registry)) return;
  registry.watching = true;
  const watcher = new PageWatcher(registry);
  watcher.watch(document);
  findLateRoots(() => watcher.findRoots(document));
}

class PageWatcher {
  readonly #registry: PageRegistry;
  readonly #watched = new WeakSet<Node>();
  readonly #observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        // Not `instanceof Element`: the node may come from another document's realm.
        if (node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) return;
        this.#visit(node as Element);
        this.#visitAll(node as Element);
      });
    }
  });

  constructor(registry: PageRegistry) {
    this.#registry = registry;
  }

  watch(root: Root): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#visitAll(root);
  }

  /** Watches the open shadow roots in a root, at any depth: no event reports that one was attached. */
  findRoots(root: Root): void {
    root.querySelectorAll('*').forEach(({ shadowRoot, localName }) => {
      if (!shadowRoot || localName.startsWith('ssegov-')) return;
      this.watch(shadowRoot);
      this.findRoots(shadowRoot);
    });
  }

  #visitAll(root: ParentNode): void {
    root.querySelectorAll('*').forEach((element) => this.#visit(element));
  }

  #visit(element: Element): void {
    const { localName, shadowRoot } = element;
    const portable = /^(a|div|span)$/.test(localName) ? element.getAttribute('data-ssegov') : null;
    const address =
      portable === null && localName === 'a' ? this.#readAddress(element as HTMLAnchorElement) : undefined;
    const name = portable ?? address?.name ?? /^ssegov-(.+)/.exec(localName)?.[1];
    if (name !== undefined && Object.hasOwn(elementModules, name))
      this.#load(element, name, portable !== null || address !== undefined, address?.query);
    else if (shadowRoot) this.watch(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) this.#visitOnceDefined(element);
  }

  /** Of a link to an embed page of this script. The address of an SVG link is no text. */
  #readAddress(link: HTMLAnchorElement): EmbedAddress | undefined {
    const { href } = link;
    const address = typeof href === 'string' ? readEmbedAddress(href, this.#registry.base) : undefined;
    return address && isFreeLink(link) ? address : undefined;
  }

  #load(element: Element, name: string, isPortable: boolean, query?: URLSearchParams): void {
    const tag = `ssegov-${name}`;
    const defined = customElements.get(tag);
    if (defined) warnOfVersion(defined, this.#registry);
    else {
      startElement(element, name, this.#registry, isPortable ? 'data-' : '');
      void this.#registry.load(name);
    }
    // The code may be loaded by a later attempt only.
    if (isPortable)
      void customElements.whenDefined(tag).then(() => upgradePortable(element as HTMLElement, tag, query));
  }

  /** An element of the page may have a shadow root once it is defined. The weak reference allows it to be collected before. */
  #visitOnceDefined(element: Element): void {
    const waiting = new WeakRef(element);
    customElements.whenDefined(element.localName).then(
      () => {
        const defined = waiting.deref();
        if (defined) this.#visit(defined);
      },
      // Some names with a hyphen, such as `font-face`, are no names of custom elements.
      () => undefined,
    );
  }
}
