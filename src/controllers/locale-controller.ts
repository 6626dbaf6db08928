import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/feed-error.js';
import { browserLanguage } from '../i18n/browser-language.js';
import { fallbackLanguage, interfaceLanguage, type InterfaceLanguage } from '../i18n/interface-languages.js';
import type { Messages } from '../i18n/messages/common-messages.en.js';
import { nearestLanguage } from '../i18n/nearest-language.js';
import { createReader, type Reader } from '../i18n/reader.js';

/** Follows the nearest `lang` of its host, and loads the messages in that language. */
export class LocaleController<Words extends Messages> implements ReactiveController {
  /** Why the messages could not be loaded. */
  error: FeedError | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: (language: InterfaceLanguage) => Promise<Words>;
  #observer: MutationObserver | undefined;
  #tag = '';
  #requested: InterfaceLanguage | undefined;
  #pending: Promise<void> | undefined;
  #words: { readonly language: InterfaceLanguage; readonly messages: Words } | undefined;
  /** What the reader was made from: tag, words and feed languages. */
  #key: readonly unknown[] = [];
  #reader: Reader<Words> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: (language: InterfaceLanguage) => Promise<Words>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    // A server has none.
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

  /**
   * The reader; undefined until the messages are loaded. The language is the page's, else the feed's first one, else the
   * browser's.
   */
  reader(feedLanguages?: readonly string[]): Reader<Words> | undefined {
    const tag = this.#tag || feedLanguages?.[0] || browserLanguage();
    const language = interfaceLanguage(tag) ?? fallbackLanguage;
    if (this.#requested !== language) this.#loadMessages(language);
    // While another language is loading, the last one stays on screen. But the first render of a feed waits for the language
    // that the feed names: the one before was a guess.
    if (this.#words?.language !== language) return feedLanguages && !this.#key[2] ? undefined : this.#reader;
    const key = [tag, this.#words, feedLanguages];
    if (!key.every((part, index) => part === this.#key[index])) {
      this.#key = key;
      this.#reader = createReader(tag, language, this.#words.messages, feedLanguages);
    }
    return this.#reader;
  }

  /** On a server, which has no page around the element: sets the language. */
  speak(tag: string): void {
    this.#tag = tag;
  }

  /** Retries a failed load. Resolves when the messages are loaded, or that has failed again. */
  async settle(): Promise<void> {
    if (this.error && this.#requested) this.#loadMessages(this.#requested);
    await this.#pending;
  }

  #follow(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#host.requestUpdate();
  }

  #loadMessages(language: InterfaceLanguage): void {
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
