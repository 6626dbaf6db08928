import type { CountWords, DirectoryWords } from './directory-messages.js';

const plural = (count: string, one: string, after = '') => `${count} ${one}${count === '1' ? '' : 's'}${after}`;

const countWords = (one: string, after?: string): CountWords => ({
  countAll: (total) => plural(total, one, after),
  countSome: (count, total) => `${count} of ${plural(total, one, after)}`,
});

export const words: DirectoryWords = {
  members: 'Members',
  searchLabel: 'Search members',
  searchHint: 'Name or region',
  filters: 'Filters',
  region: 'Region',
  kind: 'Type',
  status: 'Membership',
  statuses: { current: 'Current', former: 'Former', 'on-record': 'On record' },
  removeFilter: (name) => `Remove the filter ${name}`,
  clearAll: 'Clear all',
  sort: 'Sort by',
  sortOrders: { name: 'Name', population: 'Population', since: 'Earliest record', region: 'Region' },
  asListed: 'As listed',
  ...countWords('member'),
  recordCounts: {
    governments: countWords('local government', ' on record'),
    organisations: countWords('organisation', ' on record'),
  },
  onRecordNote:
    'On record: named by published sources in the years shown. Whether each is a member today is not confirmed.',
  countIn: (name, count) => `${name}, ${plural(count, 'member')}`,
  chosen: (count) => `${count} chosen`,
  bestMatch: 'Best match',
  searchedFor: (query) => `Search: “${query}”`,
  populationsOf: (year) => `Populations are those of ${year}.`,
  view: 'View',
  views: { cards: 'Cards', table: 'Table', map: 'Map' },
  showMore: (count) => `Show ${count} more`,
  partFailed: 'This could not be loaded.',
  exportCsv: 'Download this list (CSV)',
  noMembers: 'There are no members to show yet.',
  noMatch: (query) => `No member matches “${query}”.`,
  noMatchInFilters: (query) => `No member within these filters matches “${query}”.`,
  noMatchForFilters: 'No member matches these filters.',

  website: 'Website',
  websiteOf: (name) => `Website of ${name}`,
};
