import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { interfaceLanguage, type InterfaceLanguage } from '../i18n/interface-languages.js';
import type { Messages } from '../i18n/messages.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { createReader, type Reader } from '../i18n/reader.js';

/** Follows the language of the place where its host stands, and brings the words in it. */
export class LocaleController<Words extends Messages> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (language: InterfaceLanguage) => Promise<Words>;
  readonly #observer: MutationObserver;
  #tag = '';
  #wanted: InterfaceLanguage | undefined;
  #words: { readonly language: InterfaceLanguage; readonly messages: Words } | undefined;
  #key: readonly unknown[] = [];
  #reader: Reader<Words> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: (language: InterfaceLanguage) => Promise<Words>) {
    this.#host = host;
    this.#load = load;
    this.#observer = new MutationObserver(() => this.#follow());
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Node | undefined = this.#host; node;) {
      const root: Node = node.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The reader, once the words are here; until then undefined. The feed's languages count where the page names none. */
  reader(feedLanguages?: readonly string[]): Reader<Words> | undefined {
    const tag = this.#tag || feedLanguages?.[0] || navigator.language;
    // English for those whose language the interface does not speak.
    const language = interfaceLanguage(tag) ?? 'en';
    this.#bring(language);
    // While another language is under way, the last one stays on screen; but a feed is not first drawn in a language that
    // was a guess before the feed named its own.
    if (this.#words?.language !== language) return feedLanguages && !this.#key[2] ? undefined : this.#reader;
    const key = [tag, this.#words, feedLanguages];
    if (!key.every((part, index) => part === this.#key[index])) {
      this.#key = key;
      this.#reader = createReader(tag, language, this.#words.messages, feedLanguages);
    }
    return this.#reader;
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
    this.#load(language).then(
      (messages) => {
        if (this.#wanted !== language) return;
        this.#words = { language, messages };
        this.#host.requestUpdate();
      },
      () => {
        // The chunk did not come: asked for again at the next update.
        if (this.#wanted === language) this.#wanted = undefined;
      },
    );
  }
}
