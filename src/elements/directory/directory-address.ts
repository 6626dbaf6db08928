import type { ReactiveController } from 'lit';
import { UrlController } from '../../controllers/url-controller.js';
import type { UrlValues } from '../../address/own-parameters.js';
import { findMember } from '../../schema/find-member.js';
import type { Member } from '../../schema/types.js';
import type { DirectoryHost } from './directory-host.js';
import type { DirectoryState } from './directory-state.js';

/** The properties in the page's address; the open member is there as well. */
const names = ['query', 'region', 'kind', 'status', 'sort', 'view'] as const;

/** What the address reads of a directory, and what it may change. */
export interface AddressOwner {
  readonly state: Pick<DirectoryState, 'openMember'>;
  /** Undefined until there is something to show: the details are rendered with the list. */
  readonly model: object | undefined;
  readonly openMember: (member: Member) => void;
  readonly showDetails: (member: undefined) => void;
}

/** An address may hold any text as `sort` and `view`; an unknown one means the default. */
type AddressHost = Pick<DirectoryHost, 'feed' | 'syncUrl' | 'isConnected' | 'requestUpdate'> &
  Record<(typeof names)[number], string>;

/** Keeps a directory and the page's address in step. Only what the visitor does in the directory is written. */
export class DirectoryAddress implements ReactiveController {
  readonly #host: AddressHost;
  readonly #owner: AddressOwner;
  readonly #url: UrlController;
  #syncUrl: DirectoryHost['syncUrl'];
  #values: UrlValues;
  /** The open member that was last written. */
  #member: Member | undefined;
  /** The id of the member that the address asks for, until the feed has it and the list is rendered. */
  #requestedId = '';

  constructor(host: DirectoryHost, owner: AddressOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#values = this.#readValues();
    this.#url = new UrlController(host, { ...this.#values, member: '' }, this.#apply);
    for (const type of ['input', 'change', 'click']) host.renderRoot.addEventListener(type, this.#follow);
    host.addController(this);
    this.#followPrefix();
  }

  hostUpdated(): void {
    const { feed, syncUrl } = this.#host;
    // Not within the update: it may change the properties that have just been rendered.
    if (syncUrl !== this.#syncUrl) queueMicrotask(() => this.#followPrefix());
    this.#followDetails();
    const requested = this.#owner.model && feed && this.#requestedId && findMember(feed, this.#requestedId);
    if (!requested) return;
    this.#requestedId = '';
    this.#owner.openMember(requested);
  }

  /** The address of a member's details, without query and filters. */
  linkTo({ id }: Member): string | undefined {
    return this.#url.linkTo({ member: id });
  }

  /** Opening details makes a history entry; closing them goes back. */
  #followDetails(): void {
    const { openMember } = this.#owner.state;
    if (openMember === this.#member) return;
    this.#member = openMember;
    // An element that has left the page has released the address.
    if (!this.#host.isConnected) return;
    const values = { ...this.#readValues(), member: openMember?.id ?? '' };
    if (openMember) this.#url.open(values);
    else this.#url.close(values);
  }

  #followPrefix(): void {
    const syncUrl = (this.#syncUrl = this.#host.syncUrl);
    this.#url.prefix = typeof syncUrl === 'string' ? syncUrl : undefined;
  }

  /** Frameworks may set a number, or a list. */
  #readValues(): UrlValues {
    return Object.fromEntries(names.map((name) => [name, [this.#host[name] || ''].flat().join(' ')]));
  }

  readonly #apply = (read: UrlValues): void => {
    for (const name of names) this.#host[name] = read[name] ?? '';
    this.#values = this.#readValues();
    const { openMember } = this.#owner.state;
    this.#requestedId = read['member'] ?? '';
    if (openMember && openMember.id === this.#requestedId) this.#requestedId = '';
    // Also cancels details whose code is still loading.
    else if (!openMember || !this.#requestedId) this.#owner.showDetails(undefined);
    this.#host.requestUpdate();
  };

  readonly #follow = ({ type, target }: Event): void => {
    const isSearch = (target as Element).matches('input[type=search]');
    // The listeners in the views have run before this one, and have changed the properties.
    const now = this.#readValues();
    const isSame = names.every((name) => now[name] === this.#values[name]);
    this.#values = now;
    const values = { ...now, member: this.#owner.state.openMember?.id ?? '' };
    if (!isSame && isSearch && type === 'input') this.#url.pushTyped(values);
    else if (!isSame) this.#url.push(values);
    if (isSearch && type === 'change') this.#url.endTyping();
  };
}
