import type { Messages } from './common-messages.en.js';

/** How many there are, and how many of them are shown. */
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
  /** The order of the notable members: the feed's. */
  asListed: 'As listed',
  ...countWords('member'),
  /** For a list of which no record says that a membership is current: local governments, or others among them. */
  recordCounts: {
    governments: countWords('local government', ' on record'),
    organisations: countWords('organisation', ' on record'),
  },
  /** What "on record" means, said once below a list in which no member's status is current. */
  onRecordNote:
    'On record: named by published sources in the years shown. Whether each is a member today is not confirmed.',
  /** A region or another value of a filter, and how many members it would leave, for those who hear it. */
  countIn: (name: string, count: string) => `${name}, ${plural(count, 'member')}`,
  /** How many values of a filter are chosen, after its name. */
  chosen: (count: string) => `${count} chosen`,
  /** The order while something is searched for. */
  bestMatch: 'Best match',
  /** Before what was searched for, on paper. */
  searchedFor: (query: string) => `Search: “${query}”`,
  /** At the foot of the list: of which year all populations are. */
  populationsOf: (year: string) => `Populations are those of ${year}.`,
  view: 'View',
  views: { cards: 'Cards', table: 'Table', map: 'Map' },
  showMore: (count: string) => `Show ${count} more`,
  /** A view, the details or the file that somebody asked for did not come. */
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
