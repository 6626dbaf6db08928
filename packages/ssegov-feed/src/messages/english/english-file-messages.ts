import { count, list, meant } from './phrases.js';

/** Messages about files, addresses and what the system and the network answer, in English. */
export const englishFileMessages = {
  // Files
  fileMissing: 'there is no such file',
  fileUnreadable: (reason: string) => `the file cannot be read: ${reason}`,
  fileIsFolder: 'this is a folder, not a file',
  fileEmpty: 'the file is empty',
  fileTooLarge: (bytes: number) => `the file is larger than ${Math.round(bytes / 1e6)} MB`,
  notText:
    'the file is no text in UTF-8, UTF-16 (with a byte order mark) or CP949 (EUC-KR); these were tried. Save it as "CSV UTF-8" or as .xlsx',
  workbookBroken: 'the file looks like an .xlsx workbook, but cannot be opened; save it anew, or as CSV',
  workbookTooLarge: (bytes: number) => `unpacked, the workbook is larger than ${Math.round(bytes / 1e6)} MB`,
  quoteOpen: 'a quotation mark is opened here and never closed',
  quoteAstray:
    'a quotation mark stands in the middle of a cell; a quotation mark inside a quoted cell is written twice ("")',
  csvBroken: 'the row cannot be read as CSV',

  // The organisation file and feeds
  jsonSyntax: {
    CommaExpected: 'a comma is missing',
    ColonExpected: 'a colon is missing',
    ValueExpected: 'a value is missing, or there is a comma too many',
    PropertyNameExpected: 'a name in quotation marks is missing, or there is a comma too many',
    CloseBraceExpected: 'a closing brace } is missing',
    CloseBracketExpected: 'a closing bracket ] is missing',
    UnexpectedEndOfString: 'the closing quotation mark is missing',
    EndOfFileExpected: 'there is something after the end',
  } as Readonly<Record<string, string>>,
  jsonBroken: 'this is not JSON',
  jsonTwice: 'this name stands here a second time; keep one',
  keyUnknown: (near?: string) => `this name is not known and is kept out${meant(near)}`,
  languageUnknown: (languages: readonly string[]) =>
    `this language is not among the feed's languages (${list(languages)})`,
  reason: (reason: string) => reason,
  /** The half of a reason that says what would be right. */
  expectation: (reason: string) => /^expected (.*), found /su.exec(reason)?.[1] ?? reason,
  noMembers: 'the feed has no members',

  // Files of another kind
  otherFiles: {
    openDocument:
      'this is an OpenDocument spreadsheet (.ods); save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8) and give that',
    binaryWorkbook: 'this is a binary workbook (.xlsb); save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    oldExcel:
      'this is an .xls file of Excel 97–2003 or a workbook with a password; save it as "Excel Workbook (.xlsx)" without a password, or as CSV',
    locked: 'this workbook has a password; save it without one',
    xmlWorkbook: 'this is an XML spreadsheet of Excel 2003; save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    numbers: 'this is a document of Apple Numbers; export it as Excel (.xlsx) or as CSV',
    page: 'this is a web page (HTML), even if it is named .xls or .csv; open it in a spreadsheet program and save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    xml: 'this is XML, which is not read here',
    hangul:
      'this is a document of Hangul (.hwp or .hwpx), no spreadsheet; copy its table into a spreadsheet and save that as .xlsx or CSV',
    document:
      'this is a text document (Word, PDF or the like), no spreadsheet; copy its table into a spreadsheet and save that as .xlsx or CSV',
  },
  pageAsFeed: 'this is a web page (HTML), no feed; is it the right address?',
  organisationAsFeed:
    'this is an organisation file, not a feed; "ssegov-feed build --members … --organisation …" reads it and makes the feed',
  workbookAsFeed: 'this is a spreadsheet, not a feed; "ssegov-feed build --members …" reads it and makes the feed',
  workbookAsOrganisation: 'this is a spreadsheet; it belongs after --members',
  jsonAsMembers: '--members takes the spreadsheet of the members; a JSON file belongs after --organisation',

  // What a browser on another site meets
  corsMissing:
    'pages of other sites may not read this: the header "Access-Control-Allow-Origin: *" is missing; set it on the server',
  corsOther: 'only pages of this site may read the feed; set the header "Access-Control-Allow-Origin: *" on the server',
  corsTwice:
    'the header Access-Control-Allow-Origin has more than one value, which browsers refuse; it is probably set in two places: keep "*" in one of them',
  corsEchoed:
    'the header Access-Control-Allow-Origin repeats whoever asks, which caches may hand to another site; "*" is safe here',
  mixedContent: 'pages on https may not read an http address (mixed content); publish the feed at an https address',
  localAddress: 'this http address is one of this computer; others read the feed from an https address only',
  redirectScheme: (address: string) => `the address leads on to ${address}, which is no web address`,
  redirectsEndless: 'the address leads on and on without an end',
  typeMissing: 'the server does not say what this is: the header "Content-Type: application/json" is missing',
  typeOther: 'the server sends the feed as something else; the right header is "Content-Type: application/json"',
  feedOld: (months: number) => `the feed is ${months} months old; is it still right?`,
  feedAhead: 'this time is still to come; is the clock or the file wrong?',
  keptLong: (days: number) =>
    `browsers may show an old feed for ${days} days; "Cache-Control: max-age=3600" keeps it for an hour`,
  fromCache: (days: number) => `this answer comes from a cache that has kept it for ${count(days, 'day', 'days')}`,
  modifiedBefore: (modified: string, updated: string) =>
    `the server says that the file is of ${modified}, but the feed that it is of ${updated}; does a cache hand out another file?`,
  statuses: {
    closed: 'not everybody may read this address',
    missing: 'there is nothing at this address',
    busy: 'it is asked too often; try again later',
    broken: 'something is wrong on the server; try again later',
    other: 'this is no feed',
  },

  fetchStatus: (status: number, meaning: string) => `the server answers ${status}: ${meaning}`,

  // Fetching
  notUtf8: 'a feed is published in UTF-8; this is not UTF-8',
  jsonTooDeep: 'this is nested too deeply for a feed',
  urlScheme: 'the address must begin with https:// or http://',
  fetchFailed: (reason: string) => `the address cannot be reached: ${reason}`,
  fetchTimeout: (milliseconds: number) => `the server did not answer within ${milliseconds / 1000} seconds`,

  // What the system and the network say
  faults: {
    permission: 'permission is denied',
    missing: 'there is no such file or folder',
    full: 'the disk is full',
    readOnly: 'the disk is read-only',
    notFolder: 'a file stands where a folder is needed',
    folder: 'a folder stands where the file belongs',
    busy: 'another program has it open',
    tooManyOpen: 'too many files are open on this computer',
    links: 'its links lead in a circle',
    nameTooLong: 'the name is too long',
    disk: 'the disk or network drive does not answer',
    unknownHost: 'there is no server of this name; check the address and the connection to the internet',
    refused: 'no server answers there',
    broken: 'the connection broke off',
    noAnswer: 'the server did not answer in time',
    unreachable: 'there is no way to this server from here',
    expired: 'the certificate of the server has expired',
    otherHost: 'the certificate of the server is for another name',
    untrusted: 'the certificate of the server is not one that browsers trust',
    noTls: 'the server does not speak https there',
    address: 'this is not an address that can be asked',
    unknown: 'for a reason that the system does not explain',
  },
};
