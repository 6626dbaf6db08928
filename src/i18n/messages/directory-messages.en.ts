import type { Messages } from './common-messages.en.js';

/** The count of all members, and of those that match. */
export interface CountWords {
  readonly countAll: (total: string) => string;
  readonly countSome: (count: string, total: string) => string;
}

const plural = (count: string, one: string, after = '') => `${count} ${one}${count === '1' ? '' : 's'}${after}`;

const countWords = (one: string, after?: string): CountWords => ({
  countAll: (total) => plural(total, one, after),
  countSome: (count, total) => `${count} of ${plural(total, one, after)}`,
});

export const words = {
  members: 'Members',
  searchLabel: 'Search members',
  searchHint: 'Name or region',
  filters: 'Filters',
  region: 'Region',
  kind: 'Type',
  status: 'Membership',
  statuses: { current: 'Current', former: 'Former', 'on-record': 'On record' },
  removeFilter: (name: string) => `Remove the filter ${name}`,
  clearAll: 'Clear all',
  sort: 'Sort by',
  sortOrders: { name: 'Name', population: 'Population', since: 'Earliest record', region: 'Region' },
  /** The order of notable members, which is the feed's. */
  asListed: 'As listed',
  ...countWords('member'),
  /** The counts for a feed that states memberships, but none as current; `organisations` if not all are local governments. */
  recordCounts: {
    governments: countWords('local government', ' on record'),
    organisations: countWords('organisation', ' on record'),
  },
  /** The meaning of "on record", in the foot of such a list. */
  onRecordNote:
    'On record: named by published sources in the years shown. Whether each is a member today is not confirmed.',
  /** For screen readers: a value of a filter, and how many members choosing it would leave. */
  countIn: (name: string, count: string) => `${name}, ${plural(count, 'member')}`,
  /** How many values of a filter are chosen, after its name. */
  chosen: (count: string) => `${count} chosen`,
  /** The order `name` while there is a query. */
  bestMatch: 'Best match',
  /** The query, in print. */
  searchedFor: (query: string) => `Search: “${query}”`,
  /** In the foot of the list: the year of all populations. */
  populationsOf: (year: string) => `Populations are those of ${year}.`,
  view: 'View',
  views: { cards: 'Cards', table: 'Table', map: 'Map' },
  showMore: (count: string) => `Show ${count} more`,
  /** The code of a view, of the details or of the download could not be loaded. */
  partFailed: 'This could not be loaded.',
  exportCsv: 'Download this list (CSV)',
  noMembers: 'There are no members to show yet.',
  noMatch: (query: string) => `No member matches “${query}”.`,
  noMatchInFilters: (query: string) => `No member within these filters matches “${query}”.`,
  noMatchForFilters: 'No member matches these filters.',

  website: 'Website',
  websiteOf: (name: string) => `Website of ${name}`,
};

/** The words that the directory needs besides the common ones. */
export type DirectoryWords = typeof words;

export type DirectoryMessages = Messages & DirectoryWords;
