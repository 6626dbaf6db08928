import type { PageRegistry } from '../feed/page-registry.js';
import { canRegister } from './can-register.js';
import { elementModules } from './element-modules.js';
import { findLateRoots } from './find-late-roots.js';
import { startElement } from './start-element.js';
import { upgradePortable } from './upgrade-portable.js';
import { warnOfVersion } from './warn-of-version.js';

/** Loads each element that the page has or comes to have, in the document and in the open shadow roots found in it. */
export function watchPage(registry: PageRegistry): void {
  if (registry.watching || !canRegister(registry)) return;
  registry.watching = true;

  const visit = (element: Element): void => {
    const { localName, shadowRoot } = element;
    const portable = /^(a|div|span)$/.test(localName) ? element.getAttribute('data-ssegov') : null;
    const name = portable ?? /^ssegov-(.+)/.exec(localName)?.[1];
    if (name !== undefined && Object.hasOwn(elementModules, name)) {
      const tag = `ssegov-${name}`;
      const standing = customElements.get(tag);
      if (standing) {
        warnOfVersion(standing, registry);
      } else {
        startElement(element, name, registry, portable === null ? '' : 'data-');
        void registry.load(name);
      }
      // Also where its code comes only at a later attempt.
      if (portable !== null)
        void customElements.whenDefined(tag).then(() => upgradePortable(element as HTMLElement, tag));
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
        // By its type: what was made in another document's realm is no `Element` of this one.
        if (node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) return;
        visit(node as Element);
        visitAll(node as Element);
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

  const findRoots = (root: Document | ShadowRoot): void =>
    root.querySelectorAll('*').forEach(({ shadowRoot, localName }) => {
      if (!shadowRoot || localName.startsWith('ssegov-')) return;
      watch(shadowRoot);
      findRoots(shadowRoot);
    });
  findLateRoots(() => findRoots(document));
}
