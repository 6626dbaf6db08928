import type { DirectoryPartWords } from './directory-part-messages.js';

const degrees = (value: number): string => Math.abs(value).toFixed(3);

export const words: DirectoryPartWords = {
  close: 'Close',
  roles: 'Roles',
  populationLabel: 'Population',
  populationOf: (count, year) => `${count} (${year})`,
  membership: 'Membership',
  formerNames: 'Former names',
  formerRegions: 'Formerly in',
  wasMember: (years) => `Member ${years}`,
  until: (date) => `until ${date}`,
  note: 'About this record',
  officialCodes: 'Official codes',
  contact: 'Contact',
  tags: 'Tags',
  sourcesLabel: 'Sources',
  verified: 'Last checked',
  issuers: {
    mois: 'Ministry of the Interior and Safety',
    'mois-former': 'Ministry of the Interior and Safety, former code',
  },
  location: 'Location',
  coordinates: (lat, lon) => `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`,
  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  contactPage: 'Contact page',
  showOnMap: 'Show on the map',
  share: 'Share this entry',
  copyLink: 'Copy link to this entry',
  linkCopied: 'The link has been copied.',
  linkShown: 'Copy the link from here:',

  formerly: 'Formerly',
  aliases: 'Also spelt',

  name: 'Name',
  tableLabel: 'Members as a table',
  mapLabel: 'Members by region',
  mapHint: 'Choose a region to see its members. The number says how many match, and each dot is one of them.',
  mapKey: 'Members per region',
  mapAsTable: 'The map as a table',
  exportBlocked: 'If the download does not start, the page around this list does not allow downloads.',
};
