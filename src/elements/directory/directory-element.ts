import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { PagesController } from '../../controllers/pages-controller.js';
import { SearchController } from '../../controllers/search-controller.js';
import { SsegovChangeEvent, type DirectoryView } from '../../events/ssegov-change-event.js';
import { SsegovSelectEvent } from '../../events/ssegov-select-event.js';
import type { DirectoryMessages } from '../../i18n/messages/directory-messages.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadDirectoryMessages } from '../../i18n/load-directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import { nextFrame, nextPaint } from '../../scheduling/next-task.js';
import type { Feed, Member } from '../../schema/types.js';
import { facets, type Facet } from '../../search/text/member-index.js';
import type { Selected } from '../../search/select/select-members.js';
import type { SortKey } from '../../search/select/sort-members.js';
import { commonFacts } from '../member/common-facts.js';
import { memberCard } from '../member/member-card.styles.js';
import { FeedElement } from '../shared/feed-element.js';
import { isFiltered, type DirectoryActions, type DirectoryModel } from './directory-model.js';
import { directoryPlaceView } from './directory-place.view.js';
import { readSettings } from './directory-state.js';
import { directory } from './directory.styles.js';
import { directoryView } from './directory.view.js';
import { drawResults, type DrawnResults } from './list/draw-results.js';
import type { DrawingPace } from './list/card-list.js';
import { keepHeight } from './list/keep-height.js';
import { LazyParts } from './lazy-module.js';
import { lazyViews } from './views/lazy-views.js';
import type { DirectoryTools } from './print-controller.js';
import type { DirectoryUrl } from './directory-address.js';
import type { MemberDialog } from './details/member-dialog.js';

const urlPart = () => import('./directory-address.js');
const morePart = () => import('./directory-tools.js');
const exportPart = () => import('./export/members-export.js');
const detailsPart = () => import('./details/member-dialog.js');
const noMatches = () => ({});
/** Until when the page's other directories have their part of its address. */
let lastUrl: Promise<unknown> | undefined;
/** The square pixels of a view that a card takes, with its gaps and its share of what stands above. */
const cardArea = 180_000;
const allControls = 'search filters sort view export';

/**
 * The members: searched by plain text over every name in both languages, region and aliases, filtered, sorted, shown a
 * page at a time; a member's details open in a dialog.
 *
 * @summary Search, filter, sort and browse the members.
 * @tag ssegov-directory
 * @slot - Fallback: shown until there is something to show, and when the feed cannot be had.
 * @csspart toolbar - Search, filters, chips, count and sort.
 * @csspart results - The list of cards, or the rows of the table.
 * @csspart card - Each card; its parts are those of `<ssegov-member-card>`.
 * @csspart name - The heading of a card.
 * @csspart kind - District, city, county…
 * @csspart region - The province or metropolitan city.
 * @csspart population - The population, with its year where it is not the same for all members.
 * @csspart membership - Since when it is a member, or in which years sources name it.
 * @csspart roles - The list of the roles held.
 * @csspart summary - The summary.
 * @csspart tags - The tags, in one line.
 * @csspart link - The link to the website.
 * @csspart logo - The logo, where the feed has one.
 * @csspart dialog - The dialog with a member's details.
 * @cssstate loading - A request is under way.
 * @cssstate ready - The whole feed is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - No member matches, or the feed has none.
 * @cssstate error - Nothing can be shown but the fallback, a sentence and a button.
 * @cssproperty [--ssegov-dialog-surface] - The ground of what lies over the page: the dialog, open filters, the head of the table. By default the page's own.
 * @cssproperty [--ssegov-sticky-top=0px] - How far below the top of the page the table's head and the map stay, where the page has a fixed head.
 * @cssproperty [--ssegov-scroll-margin=calc(var(--ssegov-sticky-top, 6rem) + 1em)] - How far from the edges of the page what takes the focus is scrolled, so that no fixed head or bar of the page hides it.
 * @cssproperty [--ssegov-dialog-text] - The text on it. By default the page's own.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed cannot be shown.
 * @fires {SsegovChangeEvent} ssegov-change - The visitor or code changed query, filters, sort or view.
 * @fires {SsegovSelectEvent} ssegov-select - A member was opened; cancel it to keep the details from opening.
 */
export class DirectoryElement extends FeedElement<DirectoryMessages> {
  static override styles = [FeedElement.styles, memberCard, directory];

  static override properties: PropertyDeclarations = {
    query: {},
    region: {},
    kind: {},
    status: {},
    sort: {},
    view: {},
    controls: { converter: (value) => value ?? allControls },
    featured: { type: Boolean },
    limit: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    syncUrl: { attribute: 'sync-url' },
  };

  /** The search text. */
  declare query: string;

  /** The ids of the regions to show, space-separated; empty: all. */
  declare region: string;

  /** The kinds to show, space-separated: `district city county province metropolis organisation`; empty: all. */
  declare kind: string;

  /** The membership statuses to show, space-separated: `current former on-record`; empty: all. */
  declare status: string;

  /** `name` in the reader's order, `population` from the largest, `since` from the earliest, or `region`. */
  declare sort: SortKey;

  /** How the members are shown: `cards`, `table` or `map`. */
  declare view: DirectoryView;

  /** Which controls are offered, space-separated: any of `search filters sort view export`; empty: a bare list. */
  declare controls: string;

  /** Only the feed's notable members; while `sort` is `name`, in the feed's order. */
  declare featured: boolean;

  /** At most so many members; 0: no limit. */
  declare limit: number;

  /** How many members are shown before "show more". */
  declare pageSize: number;

  /**
   * Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`):
   * `list` makes `?list-region=KR-11`. Back and Forward restore them. Each directory of a page needs a prefix of its own.
   */
  declare syncUrl?: string | null;

  protected static override readonly drawsFirst = true;

  readonly #search = new SearchController(this);
  readonly #pages = new PagesController(this);
  readonly #parts = new LazyParts(this);
  #pace: DrawingPace | undefined;
  #language: InterfaceLanguage | undefined;
  #dialog: MemberDialog | undefined;
  #tools: DirectoryTools | undefined;
  #url: DirectoryUrl | undefined;
  #moreAsked = false;
  #drawn: DrawnResults | undefined;
  #model: DirectoryModel | undefined;
  /** The details that were asked for last. */
  #wanted: object | undefined;
  #asked = '';
  #filtersOpen = false;
  #feed: Feed | undefined;
  #focusFrom = -1;
  #isTyped = false;
  #rest: Promise<void> | undefined;

  constructor() {
    super();
    this.query = this.region = this.kind = this.status = '';
    this.sort = 'name';
    this.view = 'cards';
    this.controls = allControls;
    this.featured = false;
    this.limit = 0;
    this.pageSize = 24;
  }

  /** The members that match, in order: all of them, not only those on the page. */
  get results(): readonly Member[] {
    this.#search.finish();
    return (this.feed && this.#search.selected?.results) ?? [];
  }

  protected override isEmpty(): boolean {
    return !this.#search.selected?.results.length;
  }

  /** Waits for the answer to what is asked as well, and until all of it is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (;;) {
      const under = this.#search.waits ? this.#loadParts() : this.#under;
      if (!under || !this.isConnected) return done;
      await under;
      done = await super.getUpdateComplete();
      // Its code could not be had: asked for again with the next key.
      if (this.#search.waits) return done;
    }
  }

  /** Waits for the view as well, so that nothing else is drawn before it. */
  protected override async loadMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
    this.#language = language;
    // What the page's address says comes first: it may ask for another view.
    const asked = this.#bringUrl().then(() => this.#loadParts());
    const [messages] = await Promise.all([loadDirectoryMessages(language), asked, this.#parts.translate(language)]);
    return messages;
  }

  protected override renderPlace(): unknown {
    const { pageSize, limit = Infinity, controls } = readSettings(this);
    // More than this many are out of sight, and `page-size` may be any number.
    return directoryPlaceView(Math.min(pageSize, limit, 48), controls.size > 0);
  }

  protected override renderFeed(feed: Feed, reader: Reader<DirectoryMessages>): unknown {
    const { featured, level: headingLevel } = this;
    const { chosen, limit, ...settings } = readSettings(this);
    const { pageSize } = settings;
    const search = this.#parts.get(morePart);
    const { again } = this.#parts;
    const { query, selected } = this.#select(feed, reader);
    const words = this.#parts.words(reader.language);
    const partial = this.isPartial;
    if (selected && !(partial && this.#isTooEarly(selected))) {
      if (this.#feed && feed !== this.#feed && !this.#model?.partial) this.#pages.count = 1;
      const all = featured ? feed.members.filter((member) => member.featured).length : feed.members.length;
      const printing = !!this.#tools?.printing;
      const shown = Math.min(printing ? Infinity : this.#pages.count * pageSize, selected.results.length);
      if (printing || this.#focusFrom >= 0) this.#pace?.whole();
      else if (selected !== this.#model?.selected) this.#pace?.split(shown);
      this.#feed = feed;
      this.#model = {
        ...settings,
        ...{ feed, reader, headingLevel, chosen, selected, printing, shown, featured },
        filtersOpen: this.#filtersOpen,
        near: this.#pace?.near ?? this.#firstNear(),
        isFirst: this.#pace?.isFirst,
        ...{ waiting: this.#parts.late, partial, common: settings.controls.size ? commonFacts(feed) : {} },
        total: Math.min(all, limit ?? Infinity),
        matchOf: query && search && words ? search.matchesOf(selected, words) : noMatches,
        actions: this.#actions,
      };
      this.#drawn = drawResults(this.#model, this.#parts, words, this.#drawn);
    } else if (this.#model && this.#drawn) {
      // What was answered last stays until the answer is here, and says that it waits where that takes long.
      this.#model = { ...this.#model, filtersOpen: this.#filtersOpen, waiting: !!query && !search && !again };
      if (again) this.#drawn = drawResults(this.#model, this.#parts, words, this.#drawn);
    } else return this.renderPlace();
    return html`${directoryView(this.#model, this.#drawn)}
    ${words && this.#parts.get(exportPart)?.exportNoteView(words)} ${words && this.#dialog?.render(this.#model, words)}`;
  }

  /** What is asked now, and the answer where it is here. */
  #select(
    feed: Feed,
    reader: Reader<DirectoryMessages>,
  ): { readonly query: string; readonly selected: Selected | undefined } {
    const { chosen: filters, limit, sort, ...settings } = readSettings(this);
    const search = this.#parts.get(morePart);
    // Where the search cannot be had, all members are better than none.
    const query = settings.query.trim() && (this.#model || search || !this.#parts.again) ? settings.query : '';
    const asked = { query, filters, sort, featured: this.featured, limit };
    return { query, selected: this.#search.select(feed, asked, reader, search) };
  }

  /** Until when what is asked is not answered, or not all of it drawn. */
  get #under(): Promise<void> | undefined {
    return this.#search.pending ?? this.#pace?.rest ?? this.#rest;
  }

  /** The first time, no more are drawn than a view has room for; the others follow after the paint. */
  #firstNear(): number {
    if (!this.#drawn) {
      this.#rest = nextPaint().then(() => {
        this.#rest = undefined;
        this.requestUpdate();
      });
    }
    return this.#rest ? Math.ceil((innerWidth * innerHeight) / cardArea) : Infinity;
  }

  /** The first members are drawn where they fill the place that is kept, and where a line can say that others follow. */
  #isTooEarly({ results }: Selected): boolean {
    const { controls, pageSize, limit = pageSize } = readSettings(this);
    return !this.#model && (!controls.size || results.length < Math.min(pageSize, limit, 24));
  }

  /**
   * The browser lays out what a key has changed at once, to keep the caret in view. What is drawn in the frame is laid out
   * once for all keys of a burst, and the key's own task is half as long.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isTyped) await nextFrame();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#isTyped = false;
    const asked = ['src', 'query', 'region', 'kind', 'status', 'sort', 'featured', 'limit'] as const;
    if (asked.some((name) => changed.has(name))) {
      this.#pages.ask(asked.map((name) => this[name] ?? '').join('\n'));
      if (this.#drawn) keepHeight(this.renderRoot.querySelector('.frame'), isFiltered(readSettings(this)));
    }
    if (changed.has('view') || changed.has('query')) void this.#loadParts();
  }

  protected override updated(changed: PropertyValues): void {
    this.#syncFields();
    this.#announceChange();
    // Ready, and announced, when all of it is drawn.
    if (this.#search.waits || !this.#under) super.updated(changed);
    if (this.#drawn && !this.#under && !this.isPartial) this.#pages.restorePlace();
    // Not before the first members are painted: to ask for a script takes 3 ms of a slow phone's thread.
    if (this.#drawn && !this.#rest) this.#bringMore();
    if (changed.has('syncUrl')) void this.#bringUrl();
    if (this.#focusFrom < 0) return;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=results] .name .link')[this.#focusFrom]?.focus();
    this.#focusFrom = -1;
  }

  /** After a chip the next one; after the last the search, or the filters. */
  protected override focusInstead(gone: Element): void {
    const root = this.renderRoot as ShadowRoot;
    const chip = [...root.querySelectorAll<HTMLElement>('.chip')].at(-1);
    const others = ['input[type=search]', '.filters', 'summary'].map((name) => root.querySelector<HTMLElement>(name));
    if (gone.matches('.chip, .clear')) {
      // What is not drawn takes no focus.
      for (const next of [chip, ...others]) if (!root.activeElement) next?.focus();
    }
    if (!root.activeElement) super.focusInstead(gone);
  }

  readonly #actions: DirectoryActions = {
    search: (query) => {
      this.query = query;
      this.#isTyped = true;
      // Until the frame there is time to search.
      if (this.#model) this.#select(this.#model.feed, this.#model.reader);
    },
    choose: (facet: Facet, value, on) => {
      const others = readSettings(this).chosen[facet].filter((chosen) => chosen !== value);
      this[facet] = [...others, ...(on ? [value] : [])].join(' ');
    },
    clear: () => {
      this.query = '';
      for (const facet of facets) this[facet] = '';
      this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
    },
    sort: (sort) => (this.sort = sort),
    view: (view) => (this.view = view),
    toggleFilters: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.requestUpdate();
    },
    showMore: () => {
      this.#focusFrom = this.#pages.count * readSettings(this).pageSize;
      this.#pages.add();
      this.requestUpdate();
    },
    export: () => void this.#export(),
    open: (member) => void this.#open(member),
  };

  async #open(member: Member): Promise<void> {
    if (!this.dispatchEvent(new SsegovSelectEvent(member))) return;
    const wanted = (this.#wanted = {});
    const module =
      this.#language && (await this.#parts.load(detailsPart, this.#language, () => void this.#open(member)));
    // While its code came, another was opened, or the visitor has gone back.
    if (wanted !== this.#wanted) return;
    this.#dialog ??= module && new module.MemberDialog(this, () => this.#url);
    await this.#dialog?.open(member);
  }

  /** Brings what keeps the directory and the page's address together, where that is asked for. */
  async #bringUrl(): Promise<void> {
    const language = this.syncUrl == null ? undefined : this.#language;
    if (!language) return;
    // Of two with one prefix the first on the page has the address, whosever code is here first.
    const inTurn = Promise.all([this.#parts.load(urlPart, language), lastUrl]);
    lastUrl = inTurn;
    const [module] = await inTurn;
    // A dialog is drawn with the list, not with the place that is kept for it.
    const open = (member: Member | undefined) => {
      if (member && this.#drawn) void this.#open(member);
      else this.#wanted = undefined;
      return !!this.#drawn;
    };
    if (module) this.#url ??= new module.DirectoryUrl(this, () => this.#dialog, open);
  }

  async #export(): Promise<void> {
    const module = this.#language && (await this.#parts.load(exportPart, this.#language, () => void this.#export()));
    // Those who match what is asked now, even where the answer is still under way.
    await this.updateComplete;
    if (this.#model && !this.#search.pending) module?.exportMembers(this.#model);
  }

  /** Brings what is not needed before the members are on screen: the tools, and the search before the first key. */
  #bringMore(): void {
    const more = this.#parts.get(morePart);
    if (!more) {
      if (!this.#moreAsked && this.#language) void this.#parts.load(morePart, this.#language);
      this.#moreAsked = true;
      return;
    }
    if (this.#feed) this.#search.prepare(this.#feed, more);
    this.#pace ??= new more.DrawingPace(this);
    this.#tools ??= new more.DirectoryTools(this, () => {
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Brings the code for what is asked, once it is known in which language. */
  async #loadParts(): Promise<void> {
    const language = this.#language;
    if (!language) return;
    const { query, view } = readSettings(this);
    const part = lazyViews[view];
    const again = () => void this.#loadParts();
    // What did not come may not be asked for any more.
    this.#parts.again = undefined;
    await Promise.all([
      query && this.#parts.load(morePart, language, again),
      part && this.#parts.load(part, language, again),
    ]);
  }

  /** Written only where they differ: assigning the same text would end a composition of Hangul in some browsers. */
  #syncFields(): void {
    const { query, sort } = readSettings(this);
    const input = this.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    if (input && input.value !== query) input.value = query;
    const select = this.renderRoot.querySelector('select');
    if (select && select.value !== sort) select.value = sort;
  }

  #announceChange(): void {
    const selected = this.#search.selected;
    if (!selected || this.#search.pending) return;
    const { query, chosen, sort, view } = readSettings(this);
    const asked = [...Object.values(chosen), sort, view, query].join('\n');
    const first = !this.#asked;
    // What is asked of the first members is announced with the answer of all.
    if (asked === this.#asked || (!this.feed && !first)) return;
    this.#asked = asked;
    const { results } = selected;
    if (!first) this.dispatchEvent(new SsegovChangeEvent({ query, filters: chosen, sort, view, results }));
  }
}
