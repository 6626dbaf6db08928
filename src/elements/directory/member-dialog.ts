import type { ReactiveControllerHost } from 'lit';
import type { DirectoryMessages } from '../../i18n/directory-messages.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed, Member } from '../../schema/types.js';

type Details = typeof import('./member-details.view.js');

interface DialogHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The dialog with a member's details, whose code comes when the first member is opened. */
export class MemberDialog {
  readonly #host: DialogHost;
  #details: Details | undefined;
  #member: Member | undefined;

  constructor(host: DialogHost) {
    this.#host = host;
  }

  async open(member: Member): Promise<void> {
    this.#details ??= await import('./member-details.view.js');
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

  /** To be called when what `render` returned is in the document. */
  update(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }
}
