import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { browserLanguage } from '../i18n/browser-language.js';
import { fallbackLanguage, interfaceLanguage, type InterfaceLanguage } from '../i18n/interface-languages.js';
import type { Messages } from '../i18n/messages/common-messages.en.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { createReader, type Reader } from '../i18n/reader.js';

/** Follows the `lang` around its host, and loads the words in that language. */
export class LocaleController<Words extends Messages> implements ReactiveController {
  /** Why the words could not be had. */
  error: FeedError | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (language: InterfaceLanguage) => Promise<Words>;
  #observer: MutationObserver | undefined;
  #tag = '';
  #requested: InterfaceLanguage | undefined;
  #pending: Promise<void> | undefined;
  #words: { readonly language: InterfaceLanguage; readonly messages: Words } | undefined;
  #key: readonly unknown[] = [];
  #reader: Reader<Words> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: (language: InterfaceLanguage) => Promise<Words>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // Not before: a server has none.
    this.#observer ??= new MutationObserver(() => this.#follow());
    for (let node: Node | undefined = this.#host; node;) {
      const root: Node = node.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      node = (root as Partial<ShadowRoot>).host;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** The reader, once the words are here; until then undefined. The feed's languages count where the page names none. */
  reader(feedLanguages?: readonly string[]): Reader<Words> | undefined {
    const tag = this.#tag || feedLanguages?.[0] || browserLanguage();
    const language = interfaceLanguage(tag) ?? fallbackLanguage;
    if (this.#requested !== language) this.#bring(language);
    // While another language is loading, the last one stays on screen. But the first drawing of a feed waits for the language
    // that the feed names: the one before was a guess.
    if (this.#words?.language !== language) return feedLanguages && !this.#key[2] ? undefined : this.#reader;
    const key = [tag, this.#words, feedLanguages];
    if (!key.every((part, index) => part === this.#key[index])) {
      this.#key = key;
      this.#reader = createReader(tag, language, this.#words.messages, feedLanguages);
    }
    return this.#reader;
  }

  /** On a server, where no page says it: the language. */
  speak(tag: string): void {
    this.#tag = tag;
  }

  /** Resolves when the words are here, or cannot be had; those that could not are asked for again. */
  async settle(): Promise<void> {
    if (this.error && this.#requested) this.#bring(this.#requested);
    await this.#pending;
  }

  #follow(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#host.requestUpdate();
  }

  #bring(language: InterfaceLanguage): void {
    this.#requested = language;
    this.error = undefined;
    const isCurrent = () => this.#requested === language;
    this.#pending = this.#load(language)
      .then(
        (messages) => {
          if (isCurrent()) this.#words = { language, messages };
        },
        (error: unknown) => {
          if (isCurrent()) this.error = new FeedError('offline', String(error));
        },
      )
      .then(() => this.#host.requestUpdate());
  }
}
