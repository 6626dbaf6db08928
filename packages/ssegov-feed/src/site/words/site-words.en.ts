export const siteWords = {
  locale: 'en_GB',
  skip: 'Skip to the content',
  languages: 'Language',
  /** The name of this language, in itself. */
  self: 'English',
  members: 'Members',
  memberPages: 'All members, by region',
  withoutRegion: 'Without a region',
  website: 'Website',
  more: 'More about this member',
  writeTo: 'Write to this member',
  facts: 'Facts',
  history: 'History, notes and sources of this record',
  others: 'Others in this region',
  allMembers: 'All members',
  /** From a card in a frame to the page of the member. */
  wholeRecord: 'Read the full record',
  /** The titles of the pages for frames. */
  embeds: {
    'member-card': 'Member',
    directory: 'Members',
    organisation: 'About the network',
    contact: 'Contact',
    newsletter: 'Newsletter',
  },
  listOf: (count: string) => `${count} on the roll`,
  place: (name: string, region: string) => `${name}, ${region}`,
  /** What a search engine shows of a member. */
  memberIn: (place: string, kind: string, facts: readonly string[], network: string) =>
    `${[`${place} (${kind.toLowerCase()})`, ...facts].join('. ')}. On the roll of the ${network}.`,
  networkOf: (network: string, count: string) => `${network}: its members and its profile. ${count} on the roll.`,
  updated: (date: string) => `Updated on ${date}`,
  roll: (network: string) => `The roll of the ${network}`,
  data: 'Data',
  downloads: {
    csv: 'Spreadsheet (CSV)',
    geojson: 'Map (GeoJSON)',
    vcf: 'Contacts (vCard)',
    json: 'Feed (JSON)',
    changes: 'Changes (JSON Feed)',
  },
  embed: 'Embed this in your site',
  embedTag: 'In HTML: this line, where it is to be shown',
  embedLink: 'Where the editor removes unknown tags: this link. The page needs the script of the first line once',
  embedFrame: 'Where scripts are not allowed: this frame',
  embedAddress: 'In WordPress and wherever an address becomes a preview: this address in a line of its own',
  moved: 'This page has moved',
  movedTo: 'It is now here:',
  notFound: 'This page does not exist',
  notFoundHelp: 'The address may be misspelt, or the member is no longer on the roll.',
  choose: 'Choose a language',
};

/** The words of the published pages. */
export type SiteWords = typeof siteWords;
