import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { DirectoryPartWords } from '../../i18n/messages/directory-part-messages.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadDirectoryPartMessages } from '../../i18n/load-directory-part-messages.js';
import { addStyles } from '../../styles/add-styles.js';

/** How the code of a part is had. It is the part's name, too. */
export type Part<Module extends object = object> = () => Promise<Module>;

interface PartHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a directory loads when it is first asked for, with the words for it. */
export class LazyParts {
  /** Where something that the visitor waits for did not come: asks for it again. */
  again: (() => void) | undefined;
  /** How often something did not come. */
  failures = 0;
  /** What the visitor waits for takes long enough to say so. */
  late = false;
  #missing: Part | undefined;
  readonly #host: PartHost;
  readonly #modules = new Map<Part, object>();
  readonly #words = new Map<InterfaceLanguage, DirectoryPartWords>();

  constructor(host: PartHost) {
    this.#host = host;
  }

  /** The part's code, if it is here. */
  get<Module extends object>(part: Part<Module>): Module | undefined {
    return this.#modules.get(part) as Module | undefined;
  }

  words(language: InterfaceLanguage): DirectoryPartWords | undefined {
    return this.#words.get(language);
  }

  /**
   * Brings a part and the words for it, then draws the host anew. What does not come is asked for again the next time; with
   * `again`, the visitor waits for it, and is told.
   */
  async load<Module extends object>(
    part: Part<Module>,
    language: InterfaceLanguage,
    again?: () => void,
  ): Promise<Module | undefined> {
    if (!this.get(part) || !this.words(language)) {
      const waits =
        again &&
        setTimeout(() => {
          this.late = true;
          this.#host.requestUpdate();
        }, 200);
      try {
        const [module, words] = await Promise.all([part(), loadDirectoryPartMessages(language)]);
        this.#modules.set(part, module);
        this.#words.set(language, words);
        // Its own styles, where it has any.
        const { styles } = module as { readonly styles?: CSSResult };
        if (styles) addStyles(this.#host.renderRoot as ShadowRoot, [styles]);
        if (part === this.#missing) this.again = undefined;
      } catch (error) {
        this.failures += 1;
        if (again) [this.again, this.#missing] = [again, part];
        console.warn('ssegov-widgets: a part could not be loaded.', error);
      }
      clearTimeout(waits);
      this.late = false;
      this.#host.requestUpdate();
    }
    return this.get(part);
  }

  /** Brings the words in another language for all parts that are here. */
  translate(language: InterfaceLanguage): Promise<unknown> {
    return Promise.all([...this.#modules.keys()].map((part) => this.load(part, language)));
  }
}
