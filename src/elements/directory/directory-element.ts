import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { SearchController } from '../../controllers/search-controller.js';
import { SsegovChangeEvent } from '../../events/ssegov-change-event.js';
import { SsegovSelectEvent } from '../../events/ssegov-select-event.js';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadDirectoryMessages } from '../../i18n/load-directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';
import { facets, type Facet } from '../../search/member-index.js';
import { sortKeys, type SortKey } from '../../search/sort-members.js';
import { memberCard } from '../member-card/member-card.styles.js';
import { FeedElement } from '../shared/feed-element.js';
import { readTokens, type Chosen, type DirectoryActions, type DirectoryControl } from './directory-model.js';
import { directoryPlaceView } from './directory-place.view.js';
import { directory } from './directory.styles.js';
import { directoryView } from './directory.view.js';
import { MemberDialog } from './member-dialog.js';

const allControls: readonly DirectoryControl[] = ['search', 'filters', 'sort', 'view', 'export'];

/**
 * The members: searched by plain text over every name in both languages, region and aliases, filtered, sorted, shown a
 * page at a time; a member's details open in a dialog.
 *
 * @summary Search, filter, sort and browse the members.
 * @tag ssegov-directory
 * @slot - Fallback: shown until there is something to show, and when the feed cannot be had.
 * @csspart toolbar - Search, filters, chips, count and sort.
 * @csspart results - The list of cards.
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

  /** How the members are shown: `cards`. */
  declare view: 'cards';

  /** Which controls are offered, space-separated: any of `search filters sort view export`; empty: a bare list. */
  declare controls: string;

  /** Only the feed's notable members. */
  declare featured: boolean;

  /** At most so many members; 0: no limit. */
  declare limit: number;

  /** How many members are shown before "show more". */
  declare pageSize: number;

  readonly #search = new SearchController();
  readonly #dialog = new MemberDialog(this);
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

  protected override loadMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
    return loadDirectoryMessages(language);
  }

  protected override renderPlace(): unknown {
    // More than this many are out of sight, and `page-size` may be any number.
    const cards = Math.min(this.#pageSize, this.#limit ?? Infinity, 48);
    return directoryPlaceView(cards, !!readTokens(this.controls).length);
  }

  protected override renderFeed(feed: Feed, reader: Reader<DirectoryMessages>): unknown {
    const { featured, level: headingLevel } = this;
    const query = this.#query;
    const chosen = this.#chosen;
    const sort = this.#sort;
    const limit = this.#limit;
    const selected = this.#search.select(feed, { query, filters: chosen, sort, featured, limit }, reader);
    const pageSize = this.#pageSize;
    if (feed !== this.#feed) this.#pages = 1;
    this.#feed = feed;
    const all = featured ? feed.members.filter((member) => member.featured).length : feed.members.length;
    const model = {
      ...{ feed, reader, headingLevel, query, chosen, sort, selected, pageSize },
      filtersOpen: this.#filtersOpen,
      controls: new Set(readTokens(this.controls)),
      total: Math.min(all, limit ?? Infinity),
      shown: Math.min(this.#pages * pageSize, selected.results.length),
      actions: this.#actions,
    };
    return html`${directoryView(model)}${this.#dialog.render(feed, reader, headingLevel + 1) ?? nothing}`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const asked = ['query', 'region', 'kind', 'status', 'sort', 'featured', 'limit'];
    if (asked.some((name) => changed.has(name))) this.#pages = 1;
  }

  protected override updated(changed: PropertyValues): void {
    this.#syncFields();
    this.#announceChange();
    super.updated(changed);
    if (this.#focusFrom < 0) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.results .name .link')[this.#focusFrom]?.focus();
    this.#focusFrom = -1;
  }

  /* Frameworks and editors take attributes away and set properties to undefined: each has its default then. */

  get #query(): string {
    return this.query || '';
  }

  get #sort(): SortKey {
    return sortKeys.find((key) => key === this.sort) ?? 'name';
  }

  get #limit(): number | undefined {
    return this.limit >= 1 ? Math.floor(this.limit) : undefined;
  }

  get #pageSize(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : 24;
  }

  get #chosen(): Chosen {
    return { region: readTokens(this.region), kind: readTokens(this.kind), status: readTokens(this.status) };
  }

  readonly #actions: DirectoryActions = {
    search: (query) => (this.query = query),
    choose: (facet: Facet, value, on) => {
      const others = this.#chosen[facet].filter((chosen) => chosen !== value);
      this[facet] = [...others, ...(on ? [value] : [])].join(' ');
      void this.updateComplete.then(() => this.keepFocus());
    },
    clear: () => {
      this.query = '';
      for (const facet of facets) this[facet] = '';
      this.renderRoot.querySelector<HTMLElement>('input[type=search]')?.focus();
      void this.updateComplete.then(() => this.keepFocus());
    },
    sort: (sort) => (this.sort = sort as SortKey),
    toggleFilters: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.requestUpdate();
    },
    showMore: () => {
      this.#focusFrom = this.#pages * this.#pageSize;
      this.#pages += 1;
      this.requestUpdate();
    },
    open: (member) => void this.#open(member),
  };

  async #open(member: Member): Promise<void> {
    if (this.dispatchEvent(new SsegovSelectEvent(member))) await this.#dialog.open(member);
  }

  /** Written only where they differ: assigning the same text would end a composition of Hangul in some browsers. */
  #syncFields(): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    if (input && input.value !== this.#query) input.value = this.#query;
    const select = this.renderRoot.querySelector('select');
    if (select && select.value !== this.#sort) select.value = this.#sort;
  }

  #announceChange(): void {
    const selected = this.#search.selected;
    if (!selected) return;
    const query = this.#query;
    const filters = this.#chosen;
    const sort = this.#sort;
    const { view } = this;
    const asked = [...Object.values(filters), sort, view, query].join('\n');
    const first = !this.#asked;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (!first) this.dispatchEvent(new SsegovChangeEvent({ query, filters, sort, view, results: selected.results }));
  }
}
