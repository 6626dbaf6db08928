import type { MembershipStatus } from '../schema/membership-status.js';
import type { Messages } from './messages.js';

/** The words that the directory needs besides. */
export interface DirectoryWords {
  readonly members: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly region: string;
  readonly kind: string;
  readonly status: string;
  readonly statuses: Readonly<Record<MembershipStatus, string>>;
  readonly removeFilter: (name: string) => string;
  readonly clearAll: string;
  readonly sort: string;
  readonly sortOrders: Readonly<Record<'name' | 'population' | 'since' | 'region', string>>;
  /** The order while something is searched for. */
  readonly bestMatch: string;
  readonly countAll: (total: string) => string;
  readonly countSome: (count: string, total: string) => string;
  /** Before what was searched for, on paper. */
  readonly searchedFor: (query: string) => string;
  /** At the foot of the list: of which year all populations are. */
  readonly populationsOf: (year: string) => string;
  readonly view: string;
  readonly views: Readonly<Record<'cards' | 'table' | 'map', string>>;
  readonly showMore: (count: string) => string;
  readonly exportCsv: string;
  /** A view, the details or the file that somebody asked for did not come. */
  readonly partFailed: string;
  readonly noMembers: string;
  readonly noMatch: (query: string) => string;
  readonly noMatchInFilters: (query: string) => string;
  readonly noMatchForFilters: string;

  readonly website: string;
  readonly websiteOf: (name: string) => string;
}

export type DirectoryMessages = Messages & DirectoryWords;
