import type { MembershipStatus } from '../schema/membership-status.js';
import type { Messages } from './messages.js';

/** The words that the directory needs besides. */
export interface DirectoryWords {
  readonly members: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly filters: string;
  readonly region: string;
  readonly kind: string;
  readonly status: string;
  readonly statuses: Readonly<Record<MembershipStatus, string>>;
  readonly removeFilter: (name: string) => string;
  readonly clearAll: string;
  readonly sort: string;
  readonly sortOrders: Readonly<Record<'name' | 'population' | 'since' | 'region', string>>;
  readonly countAll: (total: string) => string;
  readonly countSome: (count: string, total: string) => string;
  readonly showMore: (count: string) => string;
  readonly noMembers: string;
  readonly noMatch: (query: string) => string;
  readonly noMatchForFilters: string;

  readonly formerly: string;
  readonly website: string;
  readonly websiteOf: (name: string) => string;
  readonly close: string;
  readonly aliases: string;
  readonly roles: string;
  readonly populationLabel: string;
  readonly populationOf: (count: string, year: string) => string;
  readonly membership: string;
  readonly formerNames: string;
  readonly officialCodes: string;
  readonly location: string;
  readonly contact: string;
  readonly tags: string;
  readonly sourcesLabel: string;
  readonly verified: string;
}

export type DirectoryMessages = Messages & DirectoryWords;
