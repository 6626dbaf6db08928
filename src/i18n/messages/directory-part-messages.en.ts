/** The headers by column; a text of the feed has a column for each language. */
type CsvWords = { readonly yes: string } & Readonly<Partial<Record<string, string>>>;

const degrees = (value: number): string => Math.abs(value).toFixed(3);

export const words = {
  close: 'Close',
  roles: 'Roles',
  populationLabel: 'Population',
  populationOf: (count: string, year: string) => `${count} (${year})`,
  membership: 'Membership',
  formerNames: 'Former names',
  formerRegions: 'Formerly in',
  /** A membership that ended before this one. */
  wasMember: (years: string) => `Member ${years}`,
  /** The last day of something. */
  until: (date: string) => `until ${date}`,
  /** A remark about the record. */
  note: 'About this record',
  officialCodes: 'Official codes',
  contact: 'Contact',
  tags: 'Tags',
  sourcesLabel: 'Sources',
  verified: 'Last checked',
  /** Names of the issuers of codes; one that is not here is shown by its id. */
  issuers: {
    mois: 'Ministry of the Interior and Safety',
    'mois-former': 'Ministry of the Interior and Safety, former code',
  } as Readonly<Record<string, string>>,
  location: 'Location',
  /** WGS 84, in degrees; negative: south, west. */
  coordinates: (lat: number, lon: number) =>
    `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'W' : 'E'}`,
  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  contactPage: 'Contact page',
  showOnMap: 'Show on the map',
  share: 'Share this entry',
  copyLink: 'Copy link to this entry',
  linkCopied: 'The link has been copied.',
  /** Before the link, if the page allows neither sharing nor copying. */
  linkShown: 'Copy the link from here:',

  formerly: 'Formerly',
  aliases: 'Also spelt',

  name: 'Name',
  /** The name of the table for screen readers. */
  tableLabel: 'Members as a table',
  mapLabel: 'Members by region',
  mapHint: 'Choose a region to see its members. The number says how many match, and each dot is one of them.',
  mapKey: 'Members per region',
  mapAsTable: 'The map as a table',
  /** For frames in which no script can tell whether the download was allowed. */
  exportBlocked: 'If the download does not start, the page around this list does not allow downloads.',
  /** The column headers of the CSV file, as `ssegov-feed build` reads them in this language; `yes` is the value of a flag. */
  csv: {
    yes: 'yes',
    id: 'ID',
    name_ko: 'Name (ko)',
    name_en: 'Name (en)',
    kind: 'Kind',
    region: 'Region',
    former_regions: 'Former regions',
    former_ids: 'Former IDs',
    former_names_ko: 'Former names (ko)',
    former_names_en: 'Former names (en)',
    aliases: 'Aliases',
    mois_code: 'MOIS code',
    former_mois_code: 'Former MOIS code',
    population: 'Population',
    population_year: 'Population year',
    population_source: 'Population source',
    website: 'Website',
    lat: 'Latitude',
    lon: 'Longitude',
    logo: 'Logo',
    summary_ko: 'Summary (ko)',
    summary_en: 'Summary (en)',
    note_ko: 'Note (ko)',
    note_en: 'Note (en)',
    tags_ko: 'Tags (ko)',
    tags_en: 'Tags (en)',
    featured: 'Featured',
    since: 'Since',
    until: 'Until',
    earlier: 'Earlier',
    first_seen: 'First seen',
    last_seen: 'Last seen',
    roles: 'Roles',
    email: 'Email',
    phone: 'Phone',
    sources: 'Sources',
    verified: 'Verified',
  } as CsvWords,
};

/** The words of what a directory loads on first use: details, table, map, export. */
export type DirectoryPartWords = typeof words;
