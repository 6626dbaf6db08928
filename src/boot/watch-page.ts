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
    const portable = /^(a|div)$/.test(localName) ? element.getAttribute('data-ssegov') : null;
    const name = portable ?? /^ssegov-(.+)/.exec(localName)?.[1];
    if (name !== undefined && Object.hasOwn(elementModules, name)) {
      const tag = `ssegov-${name}`;
      if (!customElements.get(tag)) startElement(element, name, registry, portable === null ? '' : 'data-');
      else if (portable === null) return;
      void registry.load(name).then(() => portable === null || upgradePortable(element, tag));
    } else if (shadowRoot) {
      watch(shadowRoot);
    } else if (localName.includes('-') && !customElements.get(localName)) {
      // It may have a shadow root then. Waiting holds no element; `font-face` and the like are no names of elements.
      const waiting = new WeakRef(element);
      customElements.whenDefined(localName).then(
        () => {
          const defined = waiting.deref();
          if (defined) visit(defined);
        },
        () => undefined,
      );
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
