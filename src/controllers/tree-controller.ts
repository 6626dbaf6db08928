import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface TreeHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment | undefined;
  readonly isConnected: boolean;
}

/**
 * Before an update, undoes what others have changed in the element's tree. A browser's translator replaces text nodes by
 * `<font>`: Lit would write into the removed text, or throw. The translator then sees the new text and translates it.
 */
export class TreeController implements ReactiveController {
  readonly #host: TreeHost;
  #observer: MutationObserver | undefined;
  #changes: MutationRecord[] = [];

  constructor(host: TreeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Not before: a server has none.
    this.#observer ??= new MutationObserver((records) => this.#changes.push(...records));
    for (const child of this.#host.renderRoot?.children ?? [])
      this.#observer.observe(child, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#changes.push(...(this.#observer?.takeRecords() ?? []));
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.hostDisconnected();
    for (const { target, addedNodes, removedNodes, nextSibling } of this.#changes.splice(0).reverse()) {
      addedNodes.forEach((node) => (node as ChildNode).remove());
      removedNodes.forEach((node) => target.insertBefore(node, nextSibling));
    }
  }

  hostUpdated(): void {
    if (this.#host.isConnected) this.hostConnected();
  }
}
