import type { ReactiveController } from 'lit';
import { UrlController, type UrlControllerHost } from '../../controllers/url-controller.js';
import type { UrlValues } from '../../address/own-parameters.js';
import { findMember } from '../../schema/find-member.js';
import type { Feed, Member } from '../../schema/types.js';

/** What is kept in the page's address, beside the member whose details are open. */
const names = ['query', 'region', 'kind', 'status', 'sort', 'view'] as const;

/** `sort` and `view` stand apart: whatever the address says, an unknown one means the default. */
export interface UrlHost extends UrlControllerHost, Record<'query' | 'region' | 'kind' | 'status', string> {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly feed: Feed | undefined;
  readonly syncUrl?: string | null | undefined;
  sort: string;
  view: string;
}

/** The details, as far as the address has to do with them. */
export interface UrlDetails {
  readonly member: Member | undefined;
  readonly close: () => void;
}

/** Keeps a directory and the page's address together. Only what the visitor does in the directory is written. */
export class DirectoryUrl implements ReactiveController {
  readonly #host: UrlHost;
  readonly #details: () => UrlDetails | undefined;
  readonly #open: (member: Member | undefined) => boolean;
  readonly #url: UrlController;
  #syncUrl: UrlHost['syncUrl'];
  #known: UrlValues;
  /** The id of the member that the address asks for, until the feed has it and the list is drawn. */
  #wanted = '';

  /** `details` come when a member is first opened; `open` says whether they can be opened yet, or takes back what was asked. */
  constructor(host: UrlHost, details: () => UrlDetails | undefined, open: (member: Member | undefined) => boolean) {
    this.#host = host;
    this.#details = details;
    this.#open = open;
    this.#known = this.#values();
    this.#url = new UrlController(host, { ...this.#known, member: '' }, this.#apply);
    for (const type of ['input', 'change', 'click']) host.renderRoot.addEventListener(type, this.#follow);
    host.addController(this);
    this.#followPrefix();
  }

  hostUpdated(): void {
    const { feed, syncUrl } = this.#host;
    // Not within an update: it may change what has just been drawn.
    if (syncUrl !== this.#syncUrl) queueMicrotask(() => this.#followPrefix());
    const wanted = this.#wanted && feed && findMember(feed, this.#wanted);
    if (!wanted) return;
    this.#wanted = '';
    if (!this.#open(wanted)) this.#wanted = wanted.id;
  }

  /** A member's details have been opened, or closed, by whatever. */
  showDetails(member: Member | undefined): void {
    const values = { ...this.#values(), member: member?.id ?? '' };
    if (member) this.#url.open(values);
    else this.#url.close(values);
  }

  /** Where a member's details open in the whole list. */
  linkTo({ id }: Member): string | undefined {
    return this.#url.linkTo({ member: id });
  }

  #followPrefix(): void {
    const syncUrl = (this.#syncUrl = this.#host.syncUrl);
    this.#url.prefix = typeof syncUrl === 'string' ? syncUrl : undefined;
  }

  /** Frameworks may set a number, or a list. */
  #values(): UrlValues {
    return Object.fromEntries(names.map((name) => [name, [this.#host[name] || ''].flat().join(' ')]));
  }

  readonly #apply = (read: UrlValues): void => {
    for (const name of names) this.#host[name] = read[name] ?? '';
    this.#known = this.#values();
    this.#wanted = read['member'] ?? '';
    const open = this.#details()?.member;
    // What is under way is not meant any more.
    this.#open(undefined);
    if (open?.id === this.#wanted) this.#wanted = '';
    else if (open && !this.#wanted) this.#details()?.close();
    this.#host.requestUpdate();
  };

  readonly #follow = ({ type, target }: Event): void => {
    const search = (target as Element).matches('input[type=search]');
    // The element's own listeners have run: what they have changed is there.
    const now = this.#values();
    const same = names.every((name) => now[name] === this.#known[name]);
    this.#known = now;
    const values = { ...now, member: this.#details()?.member?.id ?? '' };
    if (!same && search && type === 'input') this.#url.type(values);
    else if (!same) this.#url.settle(values);
    if (search && type === 'change') this.#url.rest();
  };
}
