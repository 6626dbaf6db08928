import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { DirectoryView } from '../../events/ssegov-change-event.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadMessages } from '../../i18n/load-messages.js';
import type { DirectoryMessages } from '../../i18n/messages/directory-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import { nextFrame } from '../../scheduling/next-task.js';
import type { Feed, Member } from '../../schema/types.js';
import type { SortKey } from '../../search/select/sort-members.js';
import { memberCard } from '../member/member-card.styles.js';
import { FeedElement } from '../shared/feed-element.js';
import { DirectoryController } from './directory-controller.js';
import { directoryPlaceView } from './directory-place.view.js';
import { directory } from './directory.styles.js';
import { directoryView } from './directory.view.js';
import { focusAfterChip } from './toolbar/focus-after-chip.js';

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

  readonly #directory = new DirectoryController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });

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
    const { search } = this.#directory;
    search.finish();
    return (this.feed && search.answer?.results) ?? [];
  }

  protected override isEmpty(): boolean {
    return !this.#directory.search.answer?.results.length;
  }

  protected override get canTakeOver(): boolean {
    return super.canTakeOver && (!this.isReady || !!this.#directory.model);
  }

  /** Browsers and servers do not all sort alike. */
  protected override get drawnFrom(): readonly unknown[] {
    return [...super.drawnFrom, this.results.map(({ id }) => id)];
  }

  /** Waits until the current query is answered and all its cards are rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const done = await super.getUpdateComplete();
      const { settled } = this.#directory;
      if (!settled || !this.isConnected) return done;
      await settled;
    }
  }

  /** Waits for the view as well, so that nothing else is rendered before it. */
  protected override async loadMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
    const [messages] = await Promise.all([
      loadMessages(language, 'common', 'directory'),
      this.#directory.translate(language),
    ]);
    return messages;
  }

  protected override renderPlace(): unknown {
    const { pageSize, limit = Infinity, controls } = this.#directory.state;
    // More than this many are out of sight, and `page-size` may be any number.
    return directoryPlaceView(Math.min(pageSize, limit, 48), controls.size > 0);
  }

  protected override prepare(feed: Feed, reader: Reader<DirectoryMessages>): void {
    const { level: headingLevel, isPartial, isStatic } = this;
    this.#directory.prepare(feed, reader, { headingLevel, isPartial, isStatic });
  }

  protected override renderFeed(): unknown {
    const { model, dialog, modules } = this.#directory;
    if (!model) return this.renderPlace();
    const { words } = model;
    return html`${directoryView(model)} ${words && modules.export.module?.exportNoteView(words)}
    ${words && dialog?.render(model, words)}`;
  }

  /**
   * The browser lays out what a keystroke has changed at once, to keep the caret in view. Rendered in the frame it is laid out
   * once for all keystrokes of a burst, and the keystroke's own task is half as long.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#directory.isTyped) await nextFrame();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#directory.read(changed);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    const { search, settled } = this.#directory;
    // Ready, and announced, when all of it is rendered; or while the search cannot be loaded.
    if (!settled || search.isLoading) super.updated(changed);
    this.#directory.afterUpdate(changed);
  }

  protected override focusInstead(gone: Element): void {
    if (!focusAfterChip(this.renderRoot as ShadowRoot, gone)) super.focusInstead(gone);
  }
}
