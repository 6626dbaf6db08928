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
 * The members, to search, filter and sort. The search looks at every name in all languages of the feed, at former names,
 * aliases and regions. The list is shown a page at a time; a member's details open in a dialog.
 * Wrong input: in `region`, `kind` and `status` an unknown word finds no member, in `controls` it is ignored; any other value
 * of `sort` and `view`, and a number below 1, is the default. Of two directories with one `sync-url` the second only warns.
 *
 * @summary Search, filter, sort and browse the members.
 * @tag ssegov-directory
 * @slot - Fallback: shown until the first members are loaded, when scripts are off, and when the feed cannot be shown.
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
 * @cssstate loading - A request is pending.
 * @cssstate ready - The whole feed is on screen.
 * @cssstate stale - The feed could not be refreshed: what is on screen is the last good one.
 * @cssstate empty - No member matches, or the feed has none.
 * @cssstate error - The feed cannot be shown: the fallback stands there, with a message and a button to retry.
 * @cssproperty [--ssegov-dialog-surface] - Background of what lies over the page: the dialog, open filters, the head of the table. Default: the page's background.
 * @cssproperty [--ssegov-sticky-top=0px] - Height of the page's fixed header: the table's head and the map stick below it.
 * @cssproperty [--ssegov-scroll-margin=calc(var(--ssegov-sticky-top, 6rem) + 1em)] - Distance that a focused control keeps from the edges of the viewport, so that no fixed header or bar of the page hides it.
 * @cssproperty [--ssegov-dialog-text] - Text colour on `--ssegov-dialog-surface`. Default: the page's text colour.
 * @fires {SsegovLoadEvent} ssegov-load - The feed is on screen.
 * @fires {SsegovErrorEvent} ssegov-error - The feed cannot be shown.
 * @fires {SsegovChangeEvent} ssegov-change - The visitor or code changed query, filters, sort or view.
 * @fires {SsegovSelectEvent} ssegov-select - A member was opened; cancel the event to keep the details from opening.
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

  /** The search text. Default: empty, all members. Only its first 100 characters are read. */
  declare query: string;

  /** The ids of the regions to show, space-separated. Default: empty, all. An ended region finds the members that were in it. */
  declare region: string;

  /** The kinds to show, space-separated: `district city county province metropolis organisation`. Default: empty, all. */
  declare kind: string;

  /** The membership statuses to show, space-separated: `current former on-record`. Default: empty, all. */
  declare status: string;

  /** `name` (default; with a `query` the best match first), `population` (largest first), `since` (earliest first) or `region`. */
  declare sort: SortKey;

  /** How the members are shown: `cards` (default), `table` or `map`. */
  declare view: DirectoryView;

  /** Which controls are offered, space-separated: any of `search filters sort view export`. Default: all; empty: none. */
  declare controls: string;

  /** Shows only the feed's notable members; while `sort` is `name`, in the feed's order. Default: false. */
  declare featured: boolean;

  /** The largest number of members in the list, rounded down. Default: 0, no limit. */
  declare limit: number;

  /** How many members are shown at first, and how many "Show more" adds, rounded down. Default: 24. */
  declare pageSize: number;

  /**
   * Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`):
   * `list` makes `?list-region=KR-11`. Back and Forward restore them. Default: off. Each directory needs a prefix of its own.
   */
  declare syncUrl?: string | null;

  protected static override readonly showsFirst = true;

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
    return (this.feed && this.#directory.search.finish()?.results) ?? [];
  }

  protected override isEmpty(): boolean {
    return !this.#directory.search.answer?.results.length;
  }

  protected override get canTakeOver(): boolean {
    return super.canTakeOver && (!this.isReady || !!this.#directory.model);
  }

  /** Browsers and servers do not all sort alike. */
  protected override get renderedFrom(): readonly unknown[] {
    return [...super.renderedFrom, this.results.map(({ id }) => id)];
  }

  /** Waits until the current query is answered and all its cards are rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { settled } = this.#directory;
    if (!settled || !this.isConnected) return done;
    await settled;
    return this.getUpdateComplete();
  }

  /** Loads the code of the view as well, so that no other view is rendered before it. */
  protected override async loadMessages(language: InterfaceLanguage): Promise<DirectoryMessages> {
    const view = this.#directory.translate(language);
    const [messages] = await Promise.all([loadMessages(language, 'common', 'directory'), view]);
    return messages;
  }

  protected override renderPlace(): unknown {
    const { pageSize, limit = Infinity, controls } = this.#directory.state;
    return directoryPlaceView(Math.min(pageSize, limit), controls.size > 0);
  }

  protected override prepare(feed: Feed, reader: Reader<DirectoryMessages>): void {
    this.#directory.prepare(feed, reader, this.level, this.isPartial, this.isStatic);
  }

  protected override renderFeed(): unknown {
    const { model, dialog, modules } = this.#directory;
    if (!model) return this.renderPlace();
    return html`${directoryView(model)} ${model.words && modules.export.module?.exportNoteView(model.words)}
    ${model.words && dialog?.render(model, model.words)}`;
  }

  /** Waits for the frame: after a keystroke the browser computes the layout at once, in the frame once for a burst of them. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#directory.isTyped) await nextFrame();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#directory.read(changed);
  }

  protected override updated(changed: PropertyValues): void {
    const { search, settled } = this.#directory;
    // States and events wait until all is rendered, but not for a search engine that is still loading.
    if (!settled || search.isLoading) super.updated(changed);
    this.#directory.afterUpdate(changed);
  }

  protected override focusInstead(gone: Element): void {
    if (!focusAfterChip(this.renderRoot as ShadowRoot, gone)) super.focusInstead(gone);
  }
}
