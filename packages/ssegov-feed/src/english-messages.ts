import { englishSheetMessages } from './english-sheet-messages.js';
import type { Place } from './report.js';
import { showLanguages } from './show-languages.js';

const list = (words: readonly string[]) => words.join(', ');
const meant = (word: string | undefined) => (word === undefined ? '' : `; did you mean "${word}"?`);
const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Everything that the command says, in English. The Korean half has the same shape, held by the compiler. */
export const englishMessages = {
  ...englishSheetMessages,
  level: { error: 'error', warning: 'warning', note: 'note' },
  place({ file, sheet, row, column, line, character, path }: Place) {
    const where = [file];
    if (sheet !== undefined) where.push(`sheet "${sheet}"`);
    if (row !== undefined) where.push(`row ${row}`);
    if (column !== undefined) where.push(`column "${column}"`);
    if (line !== undefined) where.push(`line ${line}:${character ?? 1}`);
    if (path) where.push(path);
    return where.join(', ');
  },

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

  // The sheet
  noRows: 'there is no member below the header row',
  tooManyRows: (most: number) => `more than ${most} rows`,
  tooManyColumns: (most: number) => `more than ${most} columns`,
  columnMissing: (english: string, korean?: string, near?: string) =>
    `the column "${english}"${korean ? ` (or "${korean}")` : ''} is missing${near ? `; "${near}" may be meant for it` : ''}`,
  columnTwice: (headers: readonly string[]) => `these columns mean the same: ${list(headers)}; keep one of them`,
  columnUnknown: (near?: string) => `this column is not known and is kept out${meant(near)}`,
  cellTooLong: (most: number) => `the cell has more than ${most} characters`,
  formula: 'this looks like a formula, not like its result',
  formulaError: 'this is an error of the spreadsheet; correct the formula',
  required: 'this cell must not be empty',

  // Cells
  expected: (what: string, near?: string) => `expected ${what}${meant(near)}`,
  idTwice: (row: number) => `this id stands in row ${row} already; every member has its own`,
  number: 'a number like 282967 or 282,967',
  code: 'ten digits like 1120000000; where Excel shows 1.12E+09, format the column as text and type the code anew',
  coordinate: 'degrees with decimals like 37.5515',
  bothCoordinates: 'latitude and longitude go together; one of them is missing',
  swapped: 'latitude and longitude are probably swapped',
  outsideKorea: 'this place is outside Korea (latitude 33 to 39, longitude 124 to 132)',
  populationYear: 'a population needs its year: fill in the column "population_year"',
  populationAlone: 'a year of population without a population; it is kept out',
  date: 'a date like 2025, 2025-09 or 2025-09-04',
  dateOrder: (later: string) => `this is later than ${later}`,
  yesNo: 'yes or no',
  kind: (near?: string) =>
    `no kind of member; use district, city, county, province, metropolis or organisation${meant(near)}`,
  region: (near?: string) => `no region of the organisation file has this code or name${meant(near)}`,
  regionUnclear: (ids: readonly string[]) => `more than one region has this name; write one of ${list(ids)}`,
  role: 'a role like "회장 / President (제7기 / 7th term) [2025-09-04]", with [2018~2021] for from and to; several are parted by ;',
  source: (near?: string) => `the organisation file has no source with this id${meant(near)}`,
  member: (near?: string) => `no member has this id${meant(near)}`,
  pairs: (one: number, other: number, header: string) =>
    `${count(one, 'value', 'values')} here and ${other} in "${header}"; give as many in both, in the same order`,
  noTranslation: (languages: readonly string[]) =>
    `there is no text in ${showLanguages(languages, 'en', (name, tag) => `${tag} (${name})`)}`,
  noSource: 'no source is given for this member',

  // Cross-checks: facts that contradict each other
  kindNames: {
    district: 'district',
    city: 'city',
    county: 'county',
    province: 'province',
    metropolis: 'metropolis',
    organisation: 'organisation',
  },
  regionEnded: (until: string, successors: string) =>
    `the last day of this region was ${until}${successors && `; write instead: ${successors}`}`,
  codeTwice: (row: number) => `this official code stands in row ${row} already; every member has its own`,
  codeElsewhere: (ofCode: string, ofRow: string) =>
    `this official code belongs to ${ofCode}, but the region of the row is ${ofRow}; correct the one that is wrong`,
  locationElsewhere: (region: string) => `this place is far outside ${region}; correct the place or the region`,
  memberTwice: (row: number, id: string) =>
    `a member of this name and region stands in row ${row} already, with the id "${id}"; keep one of the two rows`,
  kindElsewhere: (name: string, kind: string) =>
    `"${name}" is the name of another kind (${kind}); correct the kind or the name`,
  nameOfOtherKind: (ofName: string, ofRow: string) =>
    `this is the name of another kind (${ofName}), but the kind of the row is ${ofRow}; correct the name`,
  nameElsewhere: (other: string, id: string) =>
    `this name does not go with "${other}" and the id "${id}"; correct what is wrong`,
  nameNotOfId: (id: string) =>
    `this name does not go with the id "${id}"; correct it, or, after a change of name, give the name that the id was made of as a former name`,
  sortedAlone: (wrong: number, all: number) =>
    `${wrong} of ${all} names in this column do not go with their rows; was the column sorted without the others?`,

  // What would be published by accident
  mobile: 'this looks like a mobile number, which belongs to a person; it will be published',
  personalMail: 'this looks like a personal mail address; it will be published',

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

  // The feed that stands in the out folder
  notCompared: (reason: string) =>
    `the feed that stands here cannot be read, so nothing was compared with it, and it will be replaced: ${reason}`,
  withoutRegion: 'no region',
  memberAdded: (member: string) => `added: ${member}`,
  memberRemoved: (member: string) => `removed: ${member}`,
  memberRenamed: (before: string, after: string, id: string) => `renamed: ${before} → ${after} (${id})`,
  memberRekeyed: (before: string, after: string) => `renamed: the id ${before} is now ${after}`,
  memberMoved: (member: string, before: string, after: string) => `moved: ${member}: ${before} → ${after}`,
  noChanges: 'No member was added, removed, renamed or moved.',
  removalsRefused: (removed: number, all: number) =>
    `${removed} of ${count(all, 'member', 'members')} would be dropped, which is more than a tenth. Is the spreadsheet the whole roll? A member that has left stays in it, with the date in the column "until". If they are to be dropped, add --allow-removals.`,
  likelySame: (before: string, after: string) =>
    `"${before}" seems to be "${after}" now: write ${before} into the column "former_ids" of ${after}.`,

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

  // Outcomes
  publishing: (published: string, keptOut: string, empty: string) =>
    `publishing: ${published}; kept out: ${keptOut || 'nothing'}${empty && `; empty: ${empty}`}`,
  singleRemoved: (path: string) => `${path}: removed, because its member is no longer in the roll`,
  cannotRemove: (path: string, reason: string) => `${path} cannot be removed: ${reason}`,
  built: (path: string, members: number, bytes: number) =>
    `${path}: ${count(members, 'member', 'members')}, ${bytes} bytes`,
  builtEach: (path: string, members: number) => `${path}: ${count(members, 'feed', 'feeds')} of one member`,
  notBuilt: 'Nothing was written.',
  tally: (errors: number, warnings: number) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  strict: '--strict: warnings count as errors.',
  checked: (name: string, members: number, updated: string, languages: readonly string[]) =>
    `${name}: ${count(members, 'member', 'members')}, updated ${updated}, languages ${list(languages)}`,
  cannotWrite: (path: string, reason: string) => `${path} cannot be written: ${reason}`,
  unexpected: (reason: string) => `Unexpected fault: ${reason}. With --debug the details are printed.`,

  // Usage
  seeHelp: 'See ssegov-feed --help.',
  commandMissing: 'say what to do: build, check or schema',
  commandUnknown: (command: string, near?: string) => `there is no command "${command}"${meant(near)}`,
  optionUnknown: (option: string) => `there is no option ${option}`,
  optionValue: (option: string) => `the option ${option} needs a value, or takes none`,
  optionMissing: (option: string) => `${option} is missing`,
  outIsFile: (folder: string) => `--out names a folder, in which feed.json is written; write --out ${folder}`,
  argumentMissing: 'say which file or address to check',
  argumentTooMany: (argument: string) => `"${argument}" is one argument too many`,
  languageOption: '--lang is ko or en',
  help: `ssegov-feed: makes and checks the feed that ssegov-widgets shows

  ssegov-feed build --members members.csv --organisation organisation.json [--out DIR] [--each]
                      [--sheet NAME]
      Makes DIR/feed.json (DIR: the current folder) from the spreadsheet (.csv or .xlsx) and the
      organisation file. On any error nothing is written. --sheet takes another sheet of a workbook
      than the first visible one with the columns of a member. --each also writes DIR/members/ID.json,
      a small feed for each member, and removes those of members that left.
      What changes of the feed that stands in DIR is told. More than a tenth of its members is
      dropped with --allow-removals only.
  ssegov-feed check FILE|URL [--json]
      Reads a published feed and says what is wrong with it.
  ssegov-feed schema
      Prints the feed's JSON Schema.

  --strict     warnings fail, too
  --lang ko|en the language of the messages (default: the environment's)
  --debug      details of unexpected faults
  --version    --help

Exit code: 0 all is well, 1 something is wrong, 2 the command was called wrongly.`,
};

export type Messages = typeof englishMessages;
