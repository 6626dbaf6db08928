import { showLanguages } from '../show-languages.js';
import { count, list, meant, quoted } from './phrases.js';

/** Messages about sheets, rows, columns and the values in cells, in English. */
export const englishSheetMessages = {
  sheetTaken: 'this sheet is read; hidden ones and those without the columns of a member are not',
  sheetOthers: (names: readonly string[]) =>
    `${quoted(names)} ${names.length === 1 ? 'has the columns of members, too, and is' : 'have the columns of members, too, and are'} not read; --sheet NAME chooses another sheet`,
  sheetUnknown: (asked: string, names: readonly string[], near?: string) =>
    `there is no sheet "${asked}"; there ${names.length === 1 ? 'is' : 'are'} ${quoted(names)}${meant(near)}`,
  sheetHidden: (name: string) =>
    `the only sheet with the columns of members, "${name}", is hidden; show it, or choose it with --sheet "${name}"`,
  sheetInCsv: 'only a workbook (.xlsx) has sheets; leave --sheet out',
  columnNameless: 'this column has no name in the header row; what stands in it is kept out',
  columnHidden:
    'this column is hidden in the sheet and is published all the same; delete it, or give it a name that is no name of a column, if nobody is to see it',
  contactHidden:
    'this column is hidden in the sheet and is kept out, for it may hold what is not public; show the column to publish it',
  rowsHidden: (rows: string) =>
    `rows that are hidden or filtered out are published all the same: ${rows}; delete them if these are no members`,
  rowStruck:
    'this row is struck out and is published all the same; delete it, or fill in "until" if the member has left',
  cellStruck: 'this is struck out and is published all the same; delete what is no longer so',
  rowNoMember: (empty: readonly string[]) =>
    `this row has nothing in ${quoted(empty)}; fill them in, or delete the row if it is no member but a title, a sum or a remark`,
  valuesTooMany: (values: number, headers: number) =>
    `this row has ${values} values under ${headers} headers; a cell with a comma in it must stand in quotation marks`,
  noRegion: 'this member has no region; of merged cells a CSV keeps the value in the first row only',
  mergedDown: (top: number, bottom: number) =>
    `this cell is merged over the rows ${top} to ${bottom}; its value counts for each of them`,
  mergedAcross: (names: readonly string[]) =>
    `this cell is merged over the columns ${quoted(names)}; unmerge it, so that each column has a value of its own`,
  formulaWithoutResult:
    'this formula has no saved result; open the file in Excel or Hancell and save it, or type the result',
  damage: {
    lost: () => 'a character of this text is lost; type the text anew',
    encoding: (near?: string) => `this text was read in another encoding than it was written in${meant(near)}`,
    entity: (near?: string) => `this is copied from the source of a web page${meant(near)}`,
  },
  questionMark:
    'a question mark stands where a character was lost, probably when the file was saved as CSV; type the text anew and save as "CSV UTF-8"',
  questionMarkPerhaps:
    'a question mark may stand where a character was lost, probably when the file was saved as CSV; if so, type the text anew and save as "CSV UTF-8"',
  year: (first: number, last: number) => `a year from ${first} to ${last}, like 2020`,
  yearOutside: (first: number, last: number, near?: string) =>
    `the year must be one from ${first} to ${last}${meant(near)}`,
  yearInDateFormat: (year: number) =>
    `the cell holds the number ${year} in the format of a date; format the cell as text and type ${year} anew`,
  dateUnclear: (one: string, other: string) => `this may be ${one} or ${other}; format the cell as text and type which`,
  dateAsNumber: (options: readonly string[]) =>
    `this is a number, not a date; format the cell as text and type ${options.length > 0 ? options.join(' or ') : 'a date like 2025-09'}`,
  dateWithoutYear: (date: string) =>
    `the cell holds ${date}, but does not show the year; format it as text and type the date as far as it is known`,
  dateAhead: 'this date lies in the future',
  cameBack: (later: string, until: string) =>
    `this is later than ${later}; for a member that left and came back leave "until" empty and write the membership before in the column "earlier", like 2013~${until}`,
  earlier: 'an earlier membership like 2013~2016, with its beginning and its end; several are parted by ;',
  overlap: (next: string) => `this reaches into the next membership, from ${next}`,
  formerRegion: 'a region and its last day, like "KR-29 [~2026-06-30]"; several are parted by ;',
  formerIdInUse: (row: number) => `this is the id of another member, in row ${row}`,
  phoneDigits: (near?: string) =>
    `a phone number is text and begins with the zero of its area code, like 02-000-0000; format the cell as text and type it anew${meant(near)}`,
  phoneArea: 'this number has no area code: nobody can call it from elsewhere',
  linkTaken: (link: string) => `the address behind this text is published: ${link}`,
  linkDiffers: (link: string) => `behind this text is another address, which is not published: ${link}`,
  roleDates: (near: string) => `dates of a role stand in square brackets${meant(near)}`,
  roleTerm: (term: string) => `"${term}" is published as the term of office; write a term like (7th term)`,

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
};
