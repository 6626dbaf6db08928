import type { ReactiveControllerHost } from 'lit';
import type { Feed, Member } from '../../schema/types.js';
import type { DirectoryProperties } from './directory-state.js';
import type { SortKey } from '../../search/select/sort-members.js';
import type { DirectoryView } from '../../events/ssegov-change-event.js';

/** What controllers, actions and modules use of a directory. */
export interface DirectoryHost extends HTMLElement, ReactiveControllerHost, DirectoryProperties {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly feed: Feed | undefined;
  readonly results: readonly Member[];
  readonly src?: string | undefined;
  readonly syncUrl?: string | null | undefined;
  query: string;
  region: string;
  kind: string;
  status: string;
  sort: SortKey;
  view: DirectoryView;
}
