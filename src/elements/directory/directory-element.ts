import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { SearchController } from '../../controllers/search-controller.js';
import { SsegovChangeEvent } from '../../events/ssegov-change-event.js';
import { SsegovSelectEvent } from '../../events/ssegov-select-event.js';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadDirectoryMessages } from '../../i18n/load-directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import { facets, type Facet } from '../../search/member-index.js';
import type { SortKey } from '../../search/sort-members.js';
import { memberCard } from '../member-card/member-card.styles.js';
import { FeedElement } from '../shared/feed-element.js';
import type { DirectoryActions, DirectoryControl, DirectoryView } from './directory-model.js';
import { directoryPlaceView } from './directory-place.view.js';
import { readSettings } from './directory-settings.js';
import { directory } from './directory.styles.js';
import { directoryView } from './directory.view.js';
import { drawResults, type DrawnResults } from './draw-results.js';
import { LazyParts, type Part } from './lazy-parts.js';
import { lazyViews } from './lazy-views.js';
import type { DirectoryTools } from './directory-tools.js';
import type { MemberDialog } from './member-dialog.js';

const toolsPart = () => import('./directory-tools.js');
const matchPart = () => import('./match.view.js');
const detailsPart = () => import('./member-dialog.js');
const allControls: readonly DirectoryControl[] = ['search', 'filters', 'sort', 'view', 'export'];

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
 * @csspart population - The population with its year.
 * @csspart membership - Since when it is a member, or in which years sources name it.
 * @csspart roles - The list of the roles held.
 * @csspart summary - The summary.
 * @csspart tags - The list of tags.
 * @csspart link - The link to the website.
 * @csspart logo - The logo, where the feed has one.
 * @csspart dialog - The dialog with a member's details.
 * @cssstate loading - A request is under way.
 * @cssstate ready - The whole feed is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - No member matches, or the feed has none.
 * @cssstate error - Nothing can be shown but the fallback, a sentence and a button.
 * @cssproperty [--ssegov-dialog-surface=Canvas] - The ground of the dialog and of open filters.
 * @cssproperty [--ssegov-sticky-top=0] - How far below the top of the page the table's head stays, where the page has a fixed head.
 * @cssproperty [--ssegov-dialog-text=CanvasText] - The text on it.
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
    controls: { converter: (value) => value ?? allControls.join(' ') },
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

  /** Only the feed's notable members. */
  declare featured: boolean;

  /** At most so many members; 0: no limit. */
  declare limit: number;

  /** How many members are shown before "show more". */
  declare pageSize: number;

  /**
   * Keeps query, filters, sort and view in the page's query string, under this prefix (empty: `ssegov`); Back restores them.
   * It counts when the directory is first drawn.
   */
  declare syncUrl?: string;

  readonly #search = new SearchController();
  readonly #parts = new LazyParts(this);
  #language: InterfaceLanguage | undefined;
  #dialog: MemberDialog | undefined;
  #tools: DirectoryTools | undefined;
  #toolsAsked = false;
  #drawn: DrawnResults | undefined;
  #asked = '';
  #filtersOpen = false;
  #pages = 1;
  #feed: Feed | undefined;
  #focusFrom = -1;

  constructor() {
    super();
    this.query = this.region = this.kind = this.status = '';
    this.sort = 'name';
    this.view = 'cards';
    this.controls = allControls.join(' ');
    this.featured = false;
    this.limit = 0;
    this.pageSize = 24;
  }

  /** The members that match, in order: all of them, not only those on the page. */
  get results(): readonly Member[] {
    return (this.feed && this.#search.selected?.results) ?? [];
  }

  protected override isEmpty(): boolean {
    return !this.results.length;
  }

  /** Waits for the view as well, so that nothing else is drawn before it. */
  protected override async loadMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
    this.#language = language;
    // What the page's address says comes first: it may ask for another view.
    const asked = (this.syncUrl == null ? Promise.resolve() : this.#bringTools()).then(() => this.#loadParts());
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
    const { query, sort, pageSize } = settings;
    const selected = this.#search.select(feed, { query, filters: chosen, sort, featured, limit }, reader);
    if (feed !== this.#feed) this.#pages = 1;
    this.#feed = feed;
    const all = featured ? feed.members.filter((member) => member.featured).length : feed.members.length;
    const words = this.#parts.words(reader.language);
    const match = query ? this.#parts.get(matchPart)?.matchView : undefined;
    const printing = !!this.#tools?.printing;
    const model = {
      ...settings,
      ...{ feed, reader, headingLevel, chosen, selected },
      filtersOpen: this.#filtersOpen,
      total: Math.min(all, limit ?? Infinity),
      printing,
      shown: Math.min(printing ? Infinity : this.#pages * pageSize, selected.results.length),
      matchOf: (member: Member) => (match && words ? match(member, selected, words) : {}),
      actions: this.#actions,
    };
    this.#drawn = drawResults(model, this.#parts, words, this.#drawn);
    return html`${directoryView(model, this.#drawn)} ${words && this.#tools?.render(model, words)}
    ${words && this.#dialog?.render({ feed, reader, words, headingLevel: headingLevel + 1 })}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked = ['query', 'region', 'kind', 'status', 'sort', 'featured', 'limit'];
    if (asked.some((name) => changed.has(name))) this.#pages = 1;
    if (changed.has('view') || changed.has('query')) void this.#loadParts();
  }

  protected override updated(changed: PropertyValues): void {
    this.#syncFields();
    this.#announceChange();
    super.updated(changed);
    if (this.#drawn) void this.#bringTools();
    if (this.#focusFrom < 0) return;
    this.renderRoot.querySelectorAll<HTMLElement>('[part=results] .name .link')[this.#focusFrom]?.focus();
    this.#focusFrom = -1;
  }

  readonly #actions: DirectoryActions = {
    search: (query) => (this.query = query),
    choose: (facet: Facet, value, on) => {
      const others = readSettings(this).chosen[facet].filter((chosen) => chosen !== value);
      this[facet] = [...others, ...(on ? [value] : [])].join(' ');
      void this.updateComplete.then(() => this.keepFocus());
    },
    clear: () => {
      this.query = '';
      for (const facet of facets) this[facet] = '';
      this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
      void this.updateComplete.then(() => this.keepFocus());
    },
    sort: (sort) => (this.sort = sort),
    view: (view) => (this.view = view),
    toggleFilters: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.requestUpdate();
    },
    showMore: () => {
      this.#focusFrom = this.#pages * readSettings(this).pageSize;
      this.#pages += 1;
      this.requestUpdate();
    },
    open: (member) => void this.#open(member),
  };

  async #open(member: Member): Promise<void> {
    if (!this.dispatchEvent(new SsegovSelectEvent(member))) return;
    const module = this.#language && (await this.#parts.load(detailsPart, this.#language));
    this.#dialog ??= module && new module.MemberDialog(this);
    await this.#dialog?.open(member);
  }

  /** Brings what is not needed before the members are on screen. */
  async #bringTools(): Promise<void> {
    if (this.#toolsAsked) return;
    this.#toolsAsked = true;
    const module = this.#language && (await this.#parts.load(toolsPart, this.#language));
    this.#tools =
      module &&
      new module.DirectoryTools(this, () => {
        this.requestUpdate();
        this.performUpdate();
      });
    this.requestUpdate();
  }

  /** Brings the code for what is asked, once it is known in which language. */
  async #loadParts(): Promise<void> {
    const language = this.#language;
    if (!language) return;
    const { query, view } = readSettings(this);
    const parts: (Part | undefined)[] = [query ? matchPart : undefined, lazyViews[view]];
    await Promise.all(parts.flatMap((part) => (part ? this.#parts.load(part, language) : [])));
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
    if (!selected) return;
    const { query, chosen, sort, view } = readSettings(this);
    const asked = [...Object.values(chosen), sort, view, query].join('\n');
    const first = !this.#asked;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const { results } = selected;
    if (!first) this.dispatchEvent(new SsegovChangeEvent({ query, filters: chosen, sort, view, results }));
  }
}
