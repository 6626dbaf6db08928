import { count } from './phrases.js';

/** Messages of `import`, in English. */
export const englishImportMessages = {
  importMissing: 'there is no file or address to import; add one after "import"',
  importLanguageOption: '--language must be a language tag such as en or fr',
  importNoList:
    'this is not a Murmurations list: a JSON array of profiles, one profile, or the answer of an index ({"data": […]})',
  importFeed: 'this is a feed already; the widgets read it as it is',
  importExists: (path: string) => `${path} is there already and may have been edited; name another folder with --out`,
  importTooMany: (limit: number) => `there are more than ${limit} profiles`,
  importNothing: 'no profile can be imported',
  importMorePages: (pages: number) =>
    `this is one page of ${pages}; import the others too, or ask the index for larger pages (page_size)`,
  profileNoObject: 'this is not a profile; it is left out',
  profileNoName: 'the profile has no name; it is left out',
  profileEnded: 'the profile is marked as ended or deleted; it is left out',
  profileOtherSchema: 'the profile describes no organisation; it is left out',
  profileTwice: 'this organisation is in the list already; it is left out',
  profileValue: (expected: string) => `this value is left out: ${expected}`,
  profileText: (limit: number) => `this value is left out: expected a text of at most ${limit} characters`,
  importNamesMissing: (members: number, language: string) =>
    `${count(members, 'member has', 'members have')} no name in "${language}", the first language; fill in the column name_${language}`,
  importKind:
    'The list does not say what the members are: all are "organisation". Correct the column "kind" if need be.',
  importLanguage: (language: string) =>
    `The list does not say its language: texts in Hangul are taken as Korean, all others as "${language}". --language names another one.`,
  importNoName: 'Write the name of the network into organisation.json; the list does not say it.',
  imported: (members: string, organisation: string, total: number) =>
    `${members}, ${organisation}: ${count(total, 'member', 'members')}`,
  importNext: (members: string, organisation: string) =>
    `Next: ssegov-feed build --members ${members} --organisation ${organisation}`,
};
