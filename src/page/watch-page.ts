import type { PageRegistry } from '../feed/page-registry.js';
import { canRegister } from './can-register.js';
import { elementModules } from './element-modules.js';
import { findLateRoots } from './find-late-roots.js';
import { startElement } from './start-element.js';
import { upgradePortable } from './upgrade-portable.js';
import { warnOfVersion } from './warn-of-version.js';

type Root = Document | ShadowRoot;

/** Loads each element that the page has or comes to have, in the document and in the open shadow roots found in it. */
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
        // By its type: what was made in another document's realm is no `Element` of this one.
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

  /** Watches the open shadow roots in a root, however deep: no event tells that one was attached. */
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
    const name = portable ?? /^ssegov-(.+)/.exec(localName)?.[1];
    if (name !== undefined && Object.hasOwn(elementModules, name)) this.#load(element, name, portable !== null);
    else if (shadowRoot) this.watch(shadowRoot);
    else if (localName.includes('-') && !customElements.get(localName)) this.#visitOnceDefined(element);
  }

  #load(element: Element, name: string, isPortable: boolean): void {
    const tag = `ssegov-${name}`;
    const defined = customElements.get(tag);
    if (defined) warnOfVersion(defined, this.#registry);
    else {
      startElement(element, name, this.#registry, isPortable ? 'data-' : '');
      void this.#registry.load(name);
    }
    // Its code may arrive only at a later attempt.
    if (isPortable) void customElements.whenDefined(tag).then(() => upgradePortable(element as HTMLElement, tag));
  }

  /** The page's own element may have a shadow root by then. The weak reference lets it be collected meanwhile. */
  #visitOnceDefined(element: Element): void {
    const waiting = new WeakRef(element);
    customElements.whenDefined(element.localName).then(
      () => {
        const defined = waiting.deref();
        if (defined) this.#visit(defined);
      },
      // `font-face` and the like have a hyphen and are no names of custom elements.
      () => undefined,
    );
  }
}
