import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguage, type InterfaceLanguage } from '../i18n/interface-languages.js';
import { loadMessages } from '../i18n/load-messages.js';
import type { Messages } from '../i18n/messages.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { createReader, type Reader } from '../i18n/reader.js';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer a document or shadow root, however many elements follow it. */
const watches = new Map<Node, Watch>();

function watchLanguage(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => [...listeners].forEach((notify) => notify()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, (watch = { observer, listeners }));
  }
  const { observer, listeners } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Follows the language of the place where its host stands, and brings the messages in it. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tag = '';
  #messages: { readonly language: InterfaceLanguage; readonly messages: Messages } | undefined;
  #wanted: InterfaceLanguage | undefined;
  #unwatch: (() => void)[] = [];
  #last: readonly [string, Messages, readonly string[] | undefined, Reader] | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const follow = () => this.#follow();
    for (let node: Node = this.#host; node; ) {
      const root = node.getRootNode();
      this.#unwatch.push(watchLanguage(root, follow));
      if (!(root instanceof ShadowRoot)) break;
      node = root.host;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unwatch.forEach((unwatch) => unwatch());
    this.#unwatch = [];
  }

  /** The reader, once the messages are here; until then undefined. The feed's languages count where the page names none. */
  reader(feedLanguages?: readonly string[]): Reader | undefined {
    const tag = this.#tag || feedLanguages?.[0] || navigator.language;
    // English for those whose language the interface does not speak.
    const language = interfaceLanguage(tag) ?? 'en';
    this.#bring(language);
    // While another language is under way, the last one stays on screen.
    if (this.#messages?.language !== language) return this.#last?.[3];
    const { messages } = this.#messages;
    const [lastTag, lastMessages, lastLanguages, last] = this.#last ?? [];
    if (last && lastTag === tag && lastMessages === messages && lastLanguages === feedLanguages) return last;
    const reader = createReader(tag, language, messages, feedLanguages);
    this.#last = [tag, messages, feedLanguages, reader];
    return reader;
  }

  #follow(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#host.requestUpdate();
  }

  #bring(language: InterfaceLanguage): void {
    if (this.#wanted === language) return;
    this.#wanted = language;
    loadMessages(language).then(
      (messages) => {
        if (this.#wanted !== language) return;
        this.#messages = { language, messages };
        this.#host.requestUpdate();
      },
      () => {
        // The chunk did not come: asked for again at the next update.
        if (this.#wanted === language) this.#wanted = undefined;
      },
    );
  }
}
