import type { InterfaceLanguage } from '../../../i18n/interface-languages.js';
import { loadMessages } from '../../../i18n/load-messages.js';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import type { FailedModule, LazyView } from '../directory-model.js';
import type { DirectoryState } from '../directory-state.js';
import { LazyModule, type LazyModuleHost } from './lazy-module.js';

type Tools = typeof import('./directory-tools.js');
type Details = typeof import('../details/member-dialog.js');
type Address = typeof import('../directory-address.js');
type Export = typeof import('../export/members-export.js');

export interface ReadyHandlers {
  readonly tools: (module: Tools) => void;
  readonly details: (module: Details) => void;
  readonly address: (module: Address) => void;
}

export type ModuleName = 'tools' | 'table' | 'map' | 'details' | 'export';

/** What a directory loads on first use: its modules, and their words in each language. */
export class DirectoryModules {
  readonly tools: LazyModule<Tools>;
  readonly table: LazyModule<LazyView>;
  readonly map: LazyModule<LazyView>;
  readonly details: LazyModule<Details>;
  readonly export: LazyModule<Export>;
  readonly address: LazyModule<Address>;
  readonly #host: LazyModuleHost;
  readonly #words = new Map<InterfaceLanguage, LazyModule<DirectoryPartWords>>();
  readonly #all: Pick<LazyModule<object>, 'retry' | 'failures' | 'isSlow' | 'forgetFailure'>[] = [];
  #language: InterfaceLanguage | undefined;

  constructor(host: LazyModuleHost, onReady: ReadyHandlers) {
    this.#host = host;
    this.tools = this.#add(() => import('./directory-tools.js'), onReady.tools);
    this.table = this.#add(async () => (await import('../views/table.view.js')).table);
    this.map = this.#add(async () => (await import('../views/map.view.js')).map);
    this.details = this.#add(() => import('../details/member-dialog.js'), onReady.details);
    this.export = this.#add(() => import('../export/members-export.js'));
    // Loaded without words, so that the directories of a page get it in their order: the first one claims a shared prefix.
    this.address = new LazyModule(host, () => import('../directory-address.js'), onReady.address);
  }

  /** The module that failed while a visitor was waiting for it: a notice offers its `retry`. */
  get failed(): FailedModule | undefined {
    return this.#all.find(({ retry }) => retry);
  }

  get isSlow(): boolean {
    return this.#all.some(({ isSlow }) => isSlow);
  }

  words(language: InterfaceLanguage): DirectoryPartWords | undefined {
    return this.#words.get(language)?.module;
  }

  /** Sets the language of modules. If words of another language are in use, loads those of this one. */
  async translate(language: InterfaceLanguage): Promise<void> {
    this.#language = language;
    if (this.#words.size) await this.#loadWords();
  }

  /** Loads a module and its words. Pass `retry` when a visitor is waiting. */
  async load<Name extends ModuleName>(name: Name, retry?: () => void): Promise<this[Name]['module']> {
    if (!this.#language) return undefined;
    await Promise.all([this[name].load(retry), this.#loadWords(retry)]);
    return this[name].module;
  }

  /** Loads what the visitor waits for: the search where there is a query, and the view. */
  async loadFor(state: Pick<DirectoryState, 'query' | 'view'>): Promise<void> {
    const { query, view } = state;
    const retry = () => void this.loadFor(state);
    for (const module of this.#all) module.forgetFailure();
    await Promise.all([query && this.load('tools', retry), view !== 'cards' && this.load(view, retry)]);
  }

  #add<Module extends object>(load: () => Promise<Module>, onReady?: (module: Module) => void): LazyModule<Module> {
    const withWords = async () => {
      const [module, words] = await Promise.all([load(), this.#loadWords()]);
      if (!words) throw new Error('no words');
      return module;
    };
    const module = new LazyModule(this.#host, withWords, onReady);
    this.#all.push(module);
    return module;
  }

  #loadWords(retry?: () => void): Promise<DirectoryPartWords | undefined> {
    const language = this.#language;
    if (!language) return Promise.resolve(undefined);
    let words = this.#words.get(language);
    if (!words) {
      words = new LazyModule(this.#host, () => loadMessages(language, 'directory-part'));
      this.#words.set(language, words);
      this.#all.push(words);
    }
    return words.load(retry);
  }
}
