import type { MembershipStatus } from '../schema/membership-status.js';
import type { MemberKind } from '../schema/types.js';

type ErrorCode = 'offline' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid' | 'unknown-member' | 'no-source';

/** Every word of the interface in one language. Arguments come formatted. */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  /** One sentence each: what it means for the visitor. */
  readonly errors: Readonly<Record<ErrorCode, string>>;

  readonly kinds: Readonly<Record<MemberKind, string>>;
  readonly population: (count: string, year: string) => string;
  readonly memberSince: (date: string) => string;
  readonly memberUntil: (years: string) => string;
  readonly onRecord: (years: string) => string;
  readonly onRecordUndated: string;
  readonly fromDate: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly formerly: string;
  readonly website: string;
  readonly websiteOf: (name: string) => string;
  readonly sources: (count: string) => string;

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

  readonly close: string;
  readonly aliases: string;
  readonly roles: string;
  readonly populationLabel: string;
  readonly membership: string;
  readonly formerNames: string;
  readonly officialCodes: string;
  readonly location: string;
  readonly contact: string;
  readonly tags: string;
  readonly sourcesLabel: string;
  readonly verified: string;
}
