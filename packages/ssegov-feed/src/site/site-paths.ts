/** Where each file stands in the published folder. The addresses are public: they do not change. */
export const sitePaths = {
  home: (lang: string) => `${lang}/index.html`,
  member: (lang: string, id: string) => `${lang}/members/${id}.html`,
  embed: (element: string) => `embed/${element}.html`,
  memberEmbed: (lang: string, id: string) => `embed/${lang}/members/${id}.html`,
  oembed: (lang: string, id: string) => `oembed/${lang}/members/${id}.json`,
  memberFragment: (lang: string, id: string) => `fragments/${lang}/member-card/${id}.html`,
  directoryFragment: (lang: string) => `fragments/${lang}/directory.html`,
  organisationFragment: (lang: string) => `fragments/${lang}/organisation.html`,
  memberImage: (id: string) => `images/members/${id}.png`,
  organisationImage: 'images/organisation.png',
  memberMail: (lang: string, id: string) => `mail/${lang}/members/${id}.html`,
  organisationMail: (lang: string) => `mail/${lang}/organisation.html`,
  feed: 'feed.json',
  memberFeed: (id: string) => `members/${id}.json`,
  changes: 'changes.json',
  membersCsv: 'members.csv',
  membersGeoJson: 'members.geojson',
  membersVcard: 'members.vcf',
  murmurations: (id: string) => `exports/murmurations/${id}.json`,
  popolo: 'exports/popolo.json',
  organisationJsonLd: 'exports/organisation.jsonld',
  widgets: 'widgets/',
} as const;

/** The address of one file of the folder as another one writes it: both paths are from the folder. */
export function relativePath(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + to;
}
