import type { PageRegistry } from '../feed/page-registry.js';
import { elementModules } from './element-modules.js';
import { startElement } from './start-element.js';
import { upgradePortable } from './upgrade-portable.js';

/** Loads each element that the page has or comes to have, in the document and in the open shadow roots found in it. */
export function watchPage(registry: PageRegistry): void {
  if (registry.watching) return;
  registry.watching = true;

  const visit = (element: Element): void => {
    const { localName, shadowRoot } = element;
    const portable = element instanceof HTMLElement ? element.dataset['ssegov'] : undefined;
    if (portable !== undefined && Object.hasOwn(elementModules, portable) && /^(a|div)$/.test(localName)) {
      // The new element comes back to this function through the observer.
      upgradePortable(element as HTMLElement, portable);
    } else if (localName.startsWith('ssegov-')) {
      const name = localName.slice('ssegov-'.length);
      if (customElements.get(localName) || !Object.hasOwn(elementModules, name)) return;
      startElement(element, registry);
      void registry.load(name);
    } else if (shadowRoot) {
      watch(shadowRoot);
    } else if (localName.includes('-') && !customElements.get(localName)) {
      void customElements.whenDefined(localName).then(() => element.shadowRoot && watch(element.shadowRoot));
    }
  };

  const visitAll = (root: ParentNode): void => root.querySelectorAll('*').forEach(visit);

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      addedNodes.forEach((node) => {
        if (!(node instanceof Element) || !node.isConnected) return;
        visit(node);
        visitAll(node);
      });
    }
  });

  const watched = new WeakSet<Node>();
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    visitAll(root);
  };
  watch(document);
}
