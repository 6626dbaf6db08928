import type { ReactiveController } from 'lit';
import type { DirectoryPartWords } from '../../../i18n/messages/directory-part-messages.en.js';
import type { Member } from '../../../schema/types.js';
import { canBeReached, canBeSeen } from './can-be-seen.js';
import { closeByEscape } from './close-by-escape.js';
import type { DirectoryModel } from '../directory-model.js';
import type { DirectoryHost } from '../directory-host.js';
import type { DirectoryState } from '../directory-state.js';
import { memberDetailsView } from './member-details.view.js';
import { shareLink, type Shared } from './share-link.js';

export { detailsStyles as styles } from './member-details.styles.js';

/** Who knows whose details are open. */
export interface DialogOwner {
  readonly state: Pick<DirectoryState, 'openMember'>;
  readonly showDetails: (member: undefined) => void;
}

/** Milliseconds between two looks at whether the dialog can be seen. */
const interval = 250;

/**
 * The dialog with a member's details. It is open only while it can be seen: a modal dialog in a hidden place would make the
 * page dead. It makes no step in the history of a page that has not asked for `sync-url`: Android's
 * gesture for Back closes it all the same where the browser has close watchers, since `showModal()` sets one up.
 */
export class MemberDialog implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #owner: DialogOwner;
  /** The visitor was in the directory when it opened, and shall be there when it has closed. */
  #hadFocus = false;
  /** Whose details are open, as of the last update. */
  #member: Member | undefined;
  /** It is to be shown as soon as it is rendered and can be seen. One that has just been closed is still rendered. */
  #isOpening = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endKeys: (() => void) | undefined;
  #shared: Shared | undefined;
  /** The region to focus once the map is rendered. */
  #locatedRegion: string | undefined;

  constructor(host: DirectoryHost, owner: DialogOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  get #focused(): HTMLElement | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
  }

  /** What was modal is not any more; an element that is only moved opens it anew. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#endKeys?.();
    if (this.#dialog) this.#dialog.open = false;
  }

  hostConnected(): void {
    this.#isOpening = !!this.#member;
    if (this.#isOpening) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { openMember } = this.#owner.state;
    if (openMember === this.#member) return;
    this.#member = openMember;
    this.#isOpening = !!openMember;
    // It is closed before it is removed: that is what gives the focus back.
    if (!openMember) this.#dialog?.close();
    else {
      this.#hadFocus = !!this.#focused;
      this.#shared = this.#locatedRegion = undefined;
    }
  }

  hostUpdated(): void {
    this.#locate();
    // What is not rendered, because the feed went, does not come back by itself.
    if (this.#member && !this.#dialog) this.#owner.showDetails(undefined);
    this.#follow();
  }

  /** The dialog, as long as a member is open. The feed may have come anew since: the member is looked up in it. */
  render(model: DirectoryModel, words: DirectoryPartWords): unknown {
    const { feed, reader, headingLevel, controls, openMember, memberLink } = model;
    const member = openMember && (feed.members.find(({ id }) => id === openMember.id) ?? openMember);
    if (!member) return undefined;
    const mapped = controls.has('view') && feed.regions.some((region) => region.id === member.region);
    return memberDetailsView(member, {
      ...{ feed, reader, words, headingLevel: headingLevel + 1 },
      closed: this.#closed,
      showOnMap: mapped ? () => this.#showOnMap(member) : undefined,
      link: memberLink,
      shared: this.#shared,
      share: (link, title) => void this.#share(link, title),
    });
  }

  /**
   * Opens what `render` has put into the document as soon as it can be seen, and closes it while it cannot. No event tells
   * that a place is shown or hidden by `visibility`, `content-visibility` or `inert`, nor that the page closes a dialog.
   */
  readonly #follow = (): void => {
    clearTimeout(this.#timer);
    const dialog = this.#dialog;
    const place = dialog?.parentElement;
    // What has left the page since cannot be modal there, nor can what no window shows.
    if (!this.#member || !dialog?.isConnected || !place?.ownerDocument.defaultView) return;
    const isSeen = canBeSeen(place);
    if (this.#isOpening && isSeen && canBeReached(place)) this.#show(dialog);
    if (dialog.open && !isSeen) {
      this.#isOpening = true;
      dialog.close();
    }
    this.#timer = setTimeout(this.#follow, interval);
  };

  #show(dialog: HTMLDialogElement): void {
    this.#isOpening = false;
    if (dialog.open) return;
    // The dialog itself is the target only where the backdrop is meant, its content fills it; and a text that is selected
    // may end outside.
    dialog.onpointerdown = dialog.onclick = ({ target, type }) => {
      if (type === 'click' && pressed && target === dialog) dialog.close();
      pressed = target === dialog;
    };
    let pressed = false;
    dialog.showModal();
    this.#endKeys?.();
    this.#endKeys = closeByEscape(dialog);
  }

  /** By the visitor or from here; another may have opened since, and what cannot be seen opens again. */
  readonly #closed = (): void => {
    if (this.#dialog?.open || this.#isOpening) return;
    if (this.#member && this.#hadFocus) this.#focusOn(this.#member);
    clearTimeout(this.#timer);
    this.#owner.showDetails(undefined);
  };

  /** Where the list was drawn anew meanwhile, the browser gives the focus back to nobody, or to another member. */
  #focusOn(member: Member): void {
    const { renderRoot, results } = this.#host;
    const links = [...renderRoot.querySelectorAll<HTMLElement>('[part=results] .name .link')];
    const link = links[results.findIndex(({ id }) => id === member.id)];
    const focused = this.#focused;
    // Some browsers leave it, for a moment, in the dialog that is closed.
    if (focused && (focused === link || !(links.includes(focused) || focused.closest('dialog')))) return;
    (link ?? renderRoot.querySelector<HTMLElement>('.frame'))?.focus({ preventScroll: !link });
  }

  #showOnMap({ region }: Member): void {
    this.#dialog?.close();
    this.#owner.showDetails(undefined);
    this.#host.view = 'map';
    this.#locatedRegion = region;
  }

  /** The member's region has the focus, and is marked as long as it has: after a click the focus alone may not be seen. */
  #locate(): void {
    if (this.#locatedRegion === undefined) return;
    const tiles = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.tile')];
    const tile = tiles.find(({ dataset }) => dataset['region'] === this.#locatedRegion);
    if (!tile) return;
    this.#locatedRegion = undefined;
    tile.setAttribute('aria-current', 'location');
    tile.addEventListener('blur', () => tile.removeAttribute('aria-current'), { once: true });
    tile.focus();
  }

  async #share(link: string, title: string): Promise<void> {
    this.#shared = undefined;
    const shared = await shareLink(link, title);
    this.#shared = shared;
    this.#host.requestUpdate();
  }
}
