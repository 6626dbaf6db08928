import { count, list, didYouMean } from './phrases.js';

/** Messages about files, addresses and what the system and the network answer, in English. */
export const englishFileMessages = {
  // Files
  fileMissing: 'there is no such file',
  fileUnreadable: (reason: string) => `the file cannot be read: ${reason}`,
  fileIsFolder: 'this is a folder, not a file',
  fileEmpty: 'the file is empty',
  fileTooLarge: (bytes: number) => `the file is larger than ${Math.round(bytes / 1e6)} MB`,
  notText:
    'the file is not text in UTF-8, UTF-16 (with a byte order mark) or CP949 (EUC-KR); save it as "CSV UTF-8" or as .xlsx',
  workbookBroken: 'the file looks like an .xlsx workbook, but cannot be opened; save it again, or as CSV',
  workbookTooLarge: (bytes: number) => `unpacked, the workbook is larger than ${Math.round(bytes / 1e6)} MB`,
  quoteOpen: 'a quotation mark is opened here and never closed',
  quoteAstray: 'a quotation mark stands in the middle of a cell; inside a quoted cell, write it twice ("")',
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
  jsonTwice: 'this name occurs twice in the same object; keep one',
  keyUnknown: (suggestion?: string) => `this name is not known and is kept out${didYouMean(suggestion)}`,
  languageUnknown: (languages: readonly string[]) =>
    `this language is not among the feed's languages (${list(languages)})`,
  reason: (reason: string) => reason,
  /** The half of a reason that says what would be right. */
  expectation: (reason: string) => /^expected (.*), found /su.exec(reason)?.[1] ?? reason,
  noMembers: 'the feed has no members',

  // Files of another kind
  otherFiles: {
    openDocument: 'this is an OpenDocument spreadsheet (.ods); save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    binaryWorkbook: 'this is a binary workbook (.xlsb); save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    oldExcel:
      'this is an .xls file of Excel 97–2003 or a workbook with a password; save it as "Excel Workbook (.xlsx)" without a password, or as CSV',
    locked: 'this workbook has a password; save it without one',
    xmlWorkbook: 'this is an XML spreadsheet of Excel 2003; save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    numbers: 'this is an Apple Numbers document; export it as Excel (.xlsx) or as CSV',
    page: 'this is a web page (HTML), even if it is named .xls or .csv; open it in a spreadsheet program and save it as "Excel Workbook (.xlsx)" or as CSV (UTF-8)',
    xml: 'this is an XML file, which ssegov-feed does not read; use .xlsx, CSV or JSON',
    hangul:
      'this is a Hangul document (.hwp or .hwpx), not a spreadsheet; copy its table into a spreadsheet and save that as .xlsx or CSV',
    document:
      'this is a text document (Word, PDF or the like), not a spreadsheet; copy its table into a spreadsheet and save that as .xlsx or CSV',
  },
  pageAsFeed: 'this is a web page (HTML), not a feed; check the address',
  organisationAsFeed:
    'this is an organisation file, not a feed; "ssegov-feed build --members … --organisation …" reads it and makes the feed',
  workbookAsFeed: 'this is a spreadsheet, not a feed; "ssegov-feed build --members …" reads it and makes the feed',
  workbookAsOrganisation: 'this is a spreadsheet; pass it with --members',
  jsonAsMembers: '--members takes the spreadsheet of the members; pass a JSON file with --organisation',

  // What a browser on another site meets
  corsMissing:
    'pages of other sites may not read this: the header "Access-Control-Allow-Origin: *" is missing; set it on the server',
  corsOther: 'only pages of this site may read the feed; set the header "Access-Control-Allow-Origin: *" on the server',
  corsTwice:
    'the header Access-Control-Allow-Origin has more than one value, which browsers refuse; it is probably set in two places: keep "*" in one of them',
  corsEchoed:
    'the header Access-Control-Allow-Origin repeats the site that asks, and a cache may send that answer to another site; "*" is safe here',
  mixedContent: 'pages on https may not read an http address (mixed content); publish the feed at an https address',
  localAddress: 'this http address works on this computer only; publish the feed at an https address',
  redirectScheme: (address: string) => `the address redirects to ${address}, which is not a web address`,
  redirectsEndless: 'the address redirects too many times',
  typeMissing: 'the server does not say what this is: the header "Content-Type: application/json" is missing',
  typeOther: 'the server sends the feed with another type; set the header "Content-Type: application/json"',

  // A published folder
  fileAbsent: (reason: string) => `${reason}; put the whole folder that publish has written on the server`,
  fileType: (type: string) => `the server sends this file with another type; set the header "Content-Type: ${type}"`,
  frameRefused: (header: string) =>
    `frames of other sites stay empty; do not send the header ${header} for the pages of embed/`,
  publishedElsewhere: (url: string) =>
    `the folder was published for this address; publish it again with --url ${url}, or serve it there`,

  feedOld: (months: number) => `the feed is ${months} months old; check that it is still correct`,
  feedAhead: 'this time is in the future; check the clock and the file',
  keptLong: (days: number) =>
    `browsers may show an old feed for ${days} days; the header "Cache-Control: max-age=3600" limits that to an hour`,
  fromCache: (days: number) => `this answer comes from a cache that has kept it for ${count(days, 'day', 'days')}`,
  modifiedBefore: (modified: string, updated: string) =>
    `the server dates the file ${modified}, but the feed was updated on ${updated}; check whether a cache serves an older file`,
  statuses: {
    closed: 'not everybody may read this address',
    missing: 'there is nothing at this address',
    busy: 'there were too many requests; try again later',
    broken: 'something is wrong on the server; try again later',
    other: 'this is not a feed',
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
    notFolder: 'there is a file where a folder is needed',
    folder: 'there is a folder where the file should be',
    busy: 'another program has it open',
    tooManyOpen: 'too many files are open on this computer',
    links: 'its symbolic links form a loop',
    nameTooLong: 'the name is too long',
    disk: 'the disk or network drive does not answer',
    unknownHost: 'there is no server of this name; check the address and the connection to the internet',
    refused: 'no server answers there',
    broken: 'the connection broke off',
    noAnswer: 'the server did not answer in time',
    unreachable: 'this server cannot be reached from here',
    expired: 'the certificate of the server has expired',
    otherHost: 'the certificate of the server is for another name',
    untrusted: 'the certificate of the server is not one that browsers trust',
    noTls: 'the server does not speak https there',
    address: 'this is not a valid web address',
    unknown: 'the system gives no reason',
  },
};
