import type { MembershipStatus } from '../../schema/membership-status.js';
import type { Messages } from './messages.js';

/** How many there are, and how many of them are shown. */
export interface CountWords {
  readonly countAll: (total: string) => string;
  readonly countSome: (count: string, total: string) => string;
}

/** The words that the directory needs besides. */
export interface DirectoryWords extends CountWords {
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
  /** For a list of which no record says that a membership is current: local governments, or others among them. */
  readonly recordCounts: Readonly<Record<'governments' | 'organisations', CountWords>>;
  /** What "on record" means, said once below a list in which no member's status is current. */
  readonly onRecordNote: string;
  /** A region or another value of a filter, and how many members it would leave, for those who hear it. */
  readonly countIn: (name: string, count: string) => string;
  /** How many values of a filter are chosen, after its name. */
  readonly chosen: (count: string) => string;
  /** The order of the notable members: the feed's. */
  readonly asListed: string;
  /** The order while something is searched for. */
  readonly bestMatch: string;
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
