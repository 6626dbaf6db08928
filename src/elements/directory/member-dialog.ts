import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';

import type * as DetailsModule from './member-details.view.js';

interface DialogHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The dialog with a member's details, whose code comes when the first member is opened. */
export class MemberDialog implements ReactiveController {
  readonly #host: DialogHost;
  #details: typeof DetailsModule | undefined;
  #member: Member | undefined;

  constructor(host: DialogHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens what `render` has put into the document. */
  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    // What is not drawn, because the feed went, does not come back by itself.
    if (!dialog) this.#member = undefined;
    if (!dialog || dialog.open) return;
    // The dialog itself is the target only where the backdrop is meant, its content fills it; and a text that is selected
    // may end outside.
    dialog.onpointerdown = dialog.onclick = ({ target, type }) => {
      if (type === 'click' && pressed && target === dialog) dialog.close();
      pressed = target === dialog;
    };
    let pressed = false;
    dialog.showModal();
  }

  async open(member: Member): Promise<void> {
    try {
      this.#details ??= await import('./member-details.view.js');
      // A dialog opens only on a page, and its host may have left meanwhile.
      if (!this.#host.renderRoot.isConnected) return;
    } catch (error) {
      console.warn('ssegov-widgets: the details could not be loaded.', error);
      return;
    }
    this.#details.adoptDialogStyles(this.#host.renderRoot as ShadowRoot);
    this.#member = member;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  readonly close = (): void => {
    this.#member = undefined;
    this.#host.requestUpdate();
  };

  /** The dialog, as long as a member is open. The feed may have come anew since: the member is looked up in it. */
  render(feed: Feed, reader: Reader<DirectoryMessages>, headingLevel: number): unknown {
    const member = this.#member && (feed.members.find(({ id }) => id === this.#member?.id) ?? this.#member);
    return member && this.#details?.memberDetailsView(member, { feed, reader, headingLevel, close: this.close });
  }
}
