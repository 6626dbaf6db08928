import type { DirectoryPartWords } from './directory-part-messages.js';

export const words: DirectoryPartWords = {
  close: 'Close',
  roles: 'Roles',
  populationLabel: 'Population',
  populationOf: (count, year) => `${count} (${year})`,
  membership: 'Membership',
  formerNames: 'Former names',
  officialCodes: 'Official codes',
  contact: 'Contact',
  tags: 'Tags',
  sourcesLabel: 'Sources',
  verified: 'Last checked',

  formerly: 'Formerly',
  aliases: 'Also spelled',

  name: 'Name',
  tableLabel: 'Members as a table',
  mapLabel: 'Members by region',
  mapHint:
    'Choose regions to see their members. The number is how many members match; the map shows where regions lie, not their size.',
  mapKey: 'Members per region',
  mapAsTable: 'The map as a table',
  exportCsv: 'Download these members (CSV)',
  exportBlocked: 'If no file has come, the page around this list does not allow downloads.',
};
