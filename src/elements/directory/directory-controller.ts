import type { PropertyValues, ReactiveController } from 'lit';
import { PagesController } from '../../controllers/pages-controller.js';
import { SearchController } from '../../controllers/search-controller.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import type { DirectoryMessages } from '../../i18n/messages/directory-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import type { Selected } from '../../search/select/select-members.js';
import { ChangeAnnouncer } from './change-announcer.js';
import { createActions } from './directory-actions.js';
import type { DirectoryAddress } from './directory-address.js';
import type { DirectoryHost } from './directory-host.js';
import { isFiltered, type DirectoryActions, type DirectoryModel } from './directory-model.js';
import { DirectoryModules } from './modules/directory-modules.js';
import { readState, type DirectoryState } from './directory-state.js';
import type { MemberDialog } from './details/member-dialog.js';
import { makeModel } from './make-model.js';
import { CardList } from './list/card-list.js';
import { keepHeight } from './list/keep-height.js';
import { syncFields } from './toolbar/sync-fields.js';
import { isServer } from '../../server-side.js';

/** A change of one of these properties is a new query: the list starts with its first page. */
const queryNames = ['src', 'query', 'region', 'kind', 'status', 'sort', 'featured', 'limit'] as const;

/** Reads the state once an update, asks the search, and makes of its answer the model that the views render from. */
export class DirectoryController implements ReactiveController {
  readonly search: SearchController;
  readonly pages: PagesController;
  readonly list: CardList;
  readonly modules: DirectoryModules;
  dialog: MemberDialog | undefined;
  /** The state as read in the last update. */
  state: DirectoryState;
  /** Undefined until there is something to show. */
  model: DirectoryModel | undefined;
  /** The pending update follows a keystroke. */
  isTyped = false;
  readonly #host: DirectoryHost;
  readonly #actions: DirectoryActions;
  readonly #announcer: ChangeAnnouncer;
  #address: DirectoryAddress | undefined;
  #filtersOpen = false;
  #isPrinting = false;
  /** Whose details the visitor has asked for. */
  #requestedMember: Member | undefined;

  /** `renderNow` renders before it returns. */
  constructor(host: DirectoryHost, renderNow: () => void) {
    this.#host = host;
    this.search = new SearchController(host);
    this.pages = new PagesController(host);
    this.list = new CardList(host);
    this.modules = new DirectoryModules(host, {
      tools: ({ startTools }) =>
        startTools(host, this, (isPrinting) => {
          this.#isPrinting = isPrinting;
          renderNow();
        }),
      details: ({ MemberDialog }) => (this.dialog = new MemberDialog(host, this)),
      address: ({ DirectoryAddress }) => (this.#address = new DirectoryAddress(host, this)),
    });
    this.#actions = createActions(host, this);
    this.#announcer = new ChangeAnnouncer(host);
    this.state = this.readState();
    host.addController(this);
  }

  /** Settles when the current query is answered and rendered; undefined when idle. */
  get settled(): Promise<unknown> | undefined {
    return this.search.isLoading ? this.modules.tools.pending : (this.search.settled ?? this.list.settled);
  }

  /** The state as it is now: for code between two updates. */
  readState(): DirectoryState {
    return readState(this.#host, {
      pages: this.pages.count,
      filtersOpen: this.#filtersOpen,
      openMember: this.modules.details.module && this.#requestedMember,
      isPrinting: this.#isPrinting,
    });
  }

  /** Handles a keystroke: the search starts at once, before the frame in which its answer is rendered. */
  type(query: string): void {
    this.#host.query = query;
    this.isTyped = true;
    if (this.model) this.#ask(this.readState(), this.model.feed, this.model.reader);
  }

  showMore(): void {
    this.list.focusCard(this.pages.count * this.state.pageSize);
    this.pages.add();
    this.#host.requestUpdate();
  }

  toggleFilters(): void {
    this.#filtersOpen = !this.#filtersOpen;
    this.#host.requestUpdate();
  }

  /** Opens a member's details as soon as their code is loaded, or closes them. */
  showDetails(member: Member | undefined): void {
    this.#requestedMember = member;
    this.#host.requestUpdate();
  }

  openMember(member: Member): void {
    this.#actions.open(member);
  }

  /** An element that is only moved is connected again before the microtask. */
  hostDisconnected(): void {
    this.#isPrinting = false;
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.showDetails(undefined);
    });
  }

  /** Called in `willUpdate`: reads the state. */
  read(changed: PropertyValues): void {
    this.isTyped = false;
    const { feed } = this.#host;
    const isNewQuery = queryNames.some((name) => changed.has(name));
    if (isNewQuery) this.pages.startQuery(queryNames.map((name) => this.#host[name] ?? '').join('\n'));
    if (feed && this.model && !this.model.isPartial && feed !== this.model.feed) this.pages.count = 1;
    this.state = this.readState();
    if (isNewQuery && this.model) keepHeight(this.#host.renderRoot.querySelector('.frame'), isFiltered(this.state));
    if (changed.has('view') || changed.has('query')) void this.modules.loadFor(this.state);
  }

  /** Called before rendering: makes the model. */
  prepare(
    feed: Feed,
    reader: Reader<DirectoryMessages>,
    headingLevel: number,
    isPartial: boolean,
    isStatic: boolean,
  ): void {
    const { state } = this;
    const answer = this.#ask(state, feed, reader);
    const memberLink = state.openMember && this.#address?.linkTo(state.openMember);
    const fixed = { headingLevel, isPartial, isStatic, actions: this.#actions };
    this.model = makeModel(this, { feed, reader, answer, memberLink, ...fixed });
  }

  /** Loads the modules that the first render needs, and the words of all modules that are in use. */
  async translate(language: InterfaceLanguage): Promise<void> {
    const words = this.modules.translate(language);
    // The address may ask for another view.
    await this.loadAddress();
    await Promise.all([words, this.modules.loadFor(this.readState())]);
  }

  async loadAddress(): Promise<void> {
    if (this.#host.syncUrl != null && !isServer()) await this.modules.address.load();
  }

  hostUpdated(): void {
    const { state, search } = this;
    // Until then the fields are the server's, and the visitor may have typed into them.
    if (this.model && !this.model.isStatic) syncFields(this.#host.renderRoot, state);
    if (search.answer && search.status === 'idle')
      this.#announcer.announce(state, search.answer.results, !this.#host.feed);
  }

  /** Called in `updated`, after the events of this update. */
  afterUpdate(changed: PropertyValues): void {
    const isIdle = this.search.status === 'idle' && !this.settled;
    if (isIdle && this.model && !this.model.isPartial) this.pages.restorePlace();
    // Not before the first members are painted: requesting a script takes 3 ms of a slow phone's main thread.
    if (this.list.isPainted && this.modules.tools.status === 'absent') void this.modules.load('tools');
    if (changed.has('syncUrl')) void this.loadAddress();
  }

  #ask(state: DirectoryState, feed: Feed, reader: Reader): Selected | undefined {
    const { chosen: filters, sort, featured, limit } = state;
    const engine = this.modules.tools.module;
    // If the search cannot be loaded for the first render, all members are shown.
    const isText = state.query.trim() && (this.model ?? engine ?? !this.modules.failed);
    return this.search.ask(feed, { query: isText ? state.query : '', filters, sort, featured, limit }, reader, engine);
  }
}
