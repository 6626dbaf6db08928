import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Member } from '../../schema/types.js';
import { memberDetailsView, type DetailsContext } from './member-details.view.js';

export { styles } from './member-details.view.js';

interface DialogHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The dialog with a member's details. */
export class MemberDialog implements ReactiveController {
  readonly #host: DialogHost;
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
    // A dialog opens only on a page, and its host may have left while the code came.
    if (!this.#host.renderRoot.isConnected) return;
    this.#member = member;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  readonly close = (): void => {
    this.#member = undefined;
    this.#host.requestUpdate();
  };

  /** The dialog, as long as a member is open. The feed may have come anew since: the member is looked up in it. */
  render(context: Omit<DetailsContext, 'close'>): unknown {
    const id = this.#member?.id;
    const member = this.#member && (context.feed.members.find((other) => other.id === id) ?? this.#member);
    return member && memberDetailsView(member, { ...context, close: this.close });
  }
}
