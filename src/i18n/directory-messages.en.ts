import type { DirectoryWords } from './directory-messages.js';

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

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
  bestMatch: 'Best match',
  countAll: (total) => plural(total, 'member', 'members'),
  countSome: (count, total) => `${count} of ${plural(total, 'member', 'members')}`,
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
