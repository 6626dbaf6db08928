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

/** Knows whose details are open. */
export interface DialogOwner {
  readonly state: Pick<DirectoryState, 'openMember'>;
  readonly showDetails: (member: undefined) => void;
}

/** Milliseconds between two checks of whether the dialog can be seen. */
const checkInterval = 250;

/**
 * The dialog with a member's details. It is open only while it can be seen: a hidden modal dialog would block the page.
 * Without `sync-url` it makes no history entry; in browsers with close watchers Android's Back gesture still closes it,
 * because `showModal()` sets one up.
 */
export class MemberDialog implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #owner: DialogOwner;
  /** The focus was in the directory when it opened, and returns there when it closes. */
  #hadFocus = false;
  /** Whose details are open, as of the last update. */
  #member: Member | undefined;
  /** The dialog is to open as soon as it is rendered and can be seen. */
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

  /** A dialog that leaves the document is no longer modal; `hostConnected` opens it again. */
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
    // Closed before it is removed, it gives the focus back.
    if (!openMember) this.#dialog?.close();
    else {
      this.#hadFocus = !!this.#focused;
      this.#shared = this.#locatedRegion = undefined;
    }
  }

  hostUpdated(): void {
    this.#locate();
    // If the dialog has gone with the feed, it does not open again when the feed is back.
    if (this.#member && !this.#dialog) this.#owner.showDetails(undefined);
    this.#check();
  }

  /** The dialog while a member is open. The member is looked up, because the feed may have been replaced. */
  render(model: DirectoryModel, words: DirectoryPartWords): unknown {
    const { feed, reader, headingLevel, controls, openMember, memberLink } = model;
    const member = openMember && (feed.members.find(({ id }) => id === openMember.id) ?? openMember);
    if (!member) return undefined;
    const isOnMap = controls.has('view') && feed.regions.some((region) => region.id === member.region);
    return memberDetailsView(member, {
      ...{ feed, reader, words, headingLevel: headingLevel + 1 },
      closed: this.#closed,
      showOnMap: isOnMap ? () => this.#showOnMap(member) : undefined,
      link: memberLink,
      shared: this.#shared,
      share: (link, title) => void this.#share(link, title),
    });
  }

  /**
   * Opens the rendered dialog as soon as it can be seen, and closes it while it cannot. It polls, because no event reports
   * `visibility`, `content-visibility`, `inert`, or a dialog that the page closes.
   */
  readonly #check = (): void => {
    clearTimeout(this.#timer);
    const dialog = this.#dialog;
    const place = dialog?.parentElement;
    // A dialog can be modal only in a document with a window.
    if (!this.#member || !dialog?.isConnected || !place?.ownerDocument.defaultView) return;
    const isSeen = canBeSeen(place);
    if (this.#isOpening && isSeen && canBeReached(place)) this.#show(dialog);
    if (dialog.open && !isSeen) {
      this.#isOpening = true;
      dialog.close();
    }
    this.#timer = setTimeout(this.#check, checkInterval);
  };

  #show(dialog: HTMLDialogElement): void {
    this.#isOpening = false;
    if (dialog.open) return;
    // The content fills the dialog, so only a click on the backdrop has the dialog as its target. It has to begin there too,
    // because a text selection may end on the backdrop.
    dialog.onpointerdown = dialog.onclick = ({ target, type }) => {
      if (type === 'click' && isPressed && target === dialog) dialog.close();
      isPressed = target === dialog;
    };
    let isPressed = false;
    dialog.showModal();
    this.#endKeys?.();
    this.#endKeys = closeByEscape(dialog);
  }

  /** Called after each close. Not final if another member was opened since, or if the dialog opens again once it is seen. */
  readonly #closed = (): void => {
    if (this.#dialog?.open || this.#isOpening) return;
    if (this.#member && this.#hadFocus) this.#focusOn(this.#member);
    clearTimeout(this.#timer);
    this.#owner.showDetails(undefined);
  };

  /** Focuses the member's link. If the list has changed meanwhile, the browser focuses nothing, or another member. */
  #focusOn(member: Member): void {
    const { renderRoot, results } = this.#host;
    const links = [...renderRoot.querySelectorAll<HTMLElement>('[part=results] .name .link')];
    const link = links[results.findIndex(({ id }) => id === member.id)];
    const focused = this.#focused;
    // Some browsers leave the focus in the closed dialog for a moment.
    if (focused && (focused === link || !(links.includes(focused) || focused.closest('dialog')))) return;
    (link ?? renderRoot.querySelector<HTMLElement>('.frame'))?.focus({ preventScroll: !link });
  }

  #showOnMap({ region }: Member): void {
    this.#dialog?.close();
    this.#owner.showDetails(undefined);
    this.#host.view = 'map';
    this.#locatedRegion = region;
  }

  /** Focuses and marks the member's region: after a click the focus ring alone may not be shown. */
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
