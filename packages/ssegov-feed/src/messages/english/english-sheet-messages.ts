import { showLanguages } from '../show-languages.js';
import { count, list, didYouMean, quoted } from './phrases.js';

/** Messages about sheets, rows, columns and the values in cells, in English. */
export const englishSheetMessages = {
  sheetTaken: 'this sheet is read; hidden sheets and sheets without the columns of members are not',
  sheetOthers: (names: readonly string[]) =>
    `${quoted(names)} ${names.length === 1 ? 'also has the columns of members but is' : 'also have the columns of members but are'} not read; use --sheet NAME to choose another sheet`,
  sheetUnknown: (requested: string, names: readonly string[], suggestion?: string) =>
    `there is no sheet "${requested}"; the workbook has ${quoted(names)}${didYouMean(suggestion)}`,
  sheetHidden: (name: string) =>
    `the only sheet with the columns of members, "${name}", is hidden; unhide it, or choose it with --sheet "${name}"`,
  sheetInCsv: 'only a workbook (.xlsx) has sheets; leave --sheet out',
  columnNameless: 'this column has no name in the header row, so its values are kept out',
  columnHidden:
    'this column is hidden in the sheet but is published; if nobody is to see it, delete it or give it a name that is not in the list of columns',
  contactHidden:
    'this column is hidden in the sheet and is kept out, because it may not be public; unhide the column to publish it',
  rowsHidden: (rows: string) => `hidden or filtered rows are published: ${rows}; delete those that are not members`,
  rowStruck: 'this row is struck out but is published; delete it, or fill in "until" if the member has left',
  cellStruck: 'this value is struck out but is published; delete it if it is no longer true',
  rowNoMember: (empty: readonly string[]) =>
    `this row has nothing in ${quoted(empty)}; fill them in, or delete the row if it is a title, a total or a remark`,
  valuesTooMany: (values: number, headers: number) =>
    `this row has ${values} values but there are ${headers} headers; put a cell that contains a comma in quotation marks`,
  noRegion: 'this member has no region; in a CSV only the first row of merged cells keeps the value',
  mergedDown: (top: number, bottom: number) =>
    `this cell is merged over the rows ${top} to ${bottom}; its value counts for each of them`,
  mergedAcross: (names: readonly string[]) =>
    `this cell is merged over the columns ${quoted(names)}; unmerge it, so that each column has a value of its own`,
  formulaWithoutResult:
    'this formula has no saved result; open the file in Excel or Hancell and save it, or type the result',
  damage: {
    lost: () => 'a character of this text is lost; type the text again',
    encoding: (suggestion?: string) => `this text was decoded with the wrong encoding${didYouMean(suggestion)}`,
    entity: (suggestion?: string) => `this is copied from the source of a web page${didYouMean(suggestion)}`,
  },
  questionMark:
    'a question mark stands where a character was lost, probably when the file was saved as CSV; type the text again and save as "CSV UTF-8"',
  questionMarkPerhaps:
    'a question mark may stand where a character was lost, probably when the file was saved as CSV; if so, type the text again and save as "CSV UTF-8"',
  year: (first: number, last: number) => `a year from ${first} to ${last}, like 2020`,
  yearOutside: (first: number, last: number, suggestion?: string) =>
    `the year must be from ${first} to ${last}${didYouMean(suggestion)}`,
  yearInDateFormat: (year: number) =>
    `the cell holds the number ${year} in the format of a date; format the cell as text and type ${year} again`,
  dateUnclear: (one: string, other: string) =>
    `this may be ${one} or ${other}; format the cell as text and type the right one`,
  dateAsNumber: (options: readonly string[]) =>
    `this is a number, not a date; format the cell as text and type ${options.length > 0 ? options.join(' or ') : 'a date like 2025-09'}`,
  dateWithoutYear: (date: string) =>
    `the cell holds ${date}, but does not show the year; format it as text and type as much of the date as is known`,
  dateAhead: 'this date is in the future',
  cameBack: (later: string, until: string) =>
    `this is later than ${later}; if the member left and came back, leave "until" empty and write the earlier membership in the column "earlier", like 2013~${until}`,
  earlier: 'an earlier membership like 2013~2016, with its beginning and its end; separate several with ;',
  overlap: (next: string) => `this overlaps the next membership, from ${next}`,
  formerRegion: 'a region and its last day, like "KR-29 [~2026-06-30]"; separate several with ;',
  formerIdInUse: (row: number) => `this is the id of another member, in row ${row}`,
  phoneDigits: (suggestion?: string) =>
    `a phone number is text and begins with the zero of its area code, like 02-000-0000; format the cell as text and type it again${didYouMean(suggestion)}`,
  phoneArea: 'this number has no area code: nobody can call it from elsewhere',
  linkTaken: (link: string) => `the address behind this text is published: ${link}`,
  linkDiffers: (link: string) => `the link behind this text is another address and is not published: ${link}`,
  roleDates: (suggestion: string) => `write the dates of a role in square brackets${didYouMean(suggestion)}`,
  roleTerm: (term: string) => `"${term}" is published as the term of office; write a term like (7th term)`,

  // The sheet
  noRows: 'there is no member below the header row',
  tooManyRows: (most: number) => `more than ${most} rows`,
  tooManyColumns: (most: number) => `more than ${most} columns`,
  columnMissing: (english: string, korean?: string, suggestion?: string) =>
    `the column "${english}"${korean ? ` (or "${korean}")` : ''} is missing${suggestion ? `; rename "${suggestion}" if that is the column` : ''}`,
  columnTwice: (headers: readonly string[]) => `these columns mean the same: ${list(headers)}; keep one of them`,
  columnUnknown: (suggestion?: string) => `this column is not known and is kept out${didYouMean(suggestion)}`,
  cellTooLong: (most: number) => `the cell has more than ${most} characters`,
  formula: 'this looks like a formula; type its result',
  formulaError: 'this is an error of the spreadsheet; correct the formula',
  required: 'this cell must not be empty',

  // Cells
  expected: (what: string, suggestion?: string) => `expected ${what}${didYouMean(suggestion)}`,
  idTwice: (row: number) => `row ${row} already has this id; every member needs its own`,
  number: 'a number like 282967 or 282,967',
  code: 'ten digits like 1120000000; where Excel shows 1.12E+09, format the column as text and type the code again',
  coordinate: 'degrees with decimals like 37.5515',
  bothCoordinates: 'latitude and longitude go together; one of them is missing',
  swapped: 'latitude and longitude are probably swapped',
  outsideKorea: 'this place is outside Korea (latitude 33 to 39, longitude 124 to 132)',
  populationYear: 'a population needs its year: fill in the column "population_year"',
  populationAlone: 'there is a population year but no population, so the year is kept out',
  date: 'a date like 2025, 2025-09 or 2025-09-04',
  dateOrder: (later: string) => `this is later than ${later}`,
  yesNo: 'yes or no',
  kind: (suggestion?: string) =>
    `this is not a kind of member; use district, city, county, province, metropolis or organisation${didYouMean(suggestion)}`,
  region: (suggestion?: string) => `no region of the organisation file has this code or name${didYouMean(suggestion)}`,
  regionUnclear: (ids: readonly string[]) => `more than one region has this name; write one of ${list(ids)}`,
  role: 'a role like "회장 / President (제7기 / 7th term) [2025-09-04]", with [2018~2021] for from and to; separate several with ;',
  source: (suggestion?: string) => `the organisation file has no source with this id${didYouMean(suggestion)}`,
  member: (suggestion?: string) => `no member has this id${didYouMean(suggestion)}`,
  pairs: (one: number, other: number, header: string) =>
    `${count(one, 'value', 'values')} here and ${other} in "${header}"; write the same number in both, in the same order`,
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
  codeTwice: (row: number) => `row ${row} already has this official code; every member needs its own`,
  codeElsewhere: (ofCode: string, ofRow: string) =>
    `this official code belongs to ${ofCode}, but the region of the row is ${ofRow}; correct the one that is wrong`,
  locationElsewhere: (region: string) => `this place is far outside ${region}; correct the place or the region`,
  memberTwice: (row: number, id: string) =>
    `row ${row} already has a member of this name and region, with the id "${id}"; keep one of the two rows`,
  kindElsewhere: (name: string, kind: string) =>
    `"${name}" is the name of another kind (${kind}); correct the kind or the name`,
  nameOfOtherKind: (ofName: string, ofRow: string) =>
    `this is the name of another kind (${ofName}), but the kind of the row is ${ofRow}; correct the name`,
  nameElsewhere: (other: string, id: string) =>
    `this name does not match "${other}" and the id "${id}"; correct the one that is wrong`,
  nameNotOfId: (id: string) =>
    `this name does not match the id "${id}"; correct it, or, after a change of name, give the name that the id was made of as a former name`,
  sortedAlone: (wrong: number, all: number) =>
    `${wrong} of ${all} names in this column do not match their rows; check whether the column was sorted without the others`,

  // What would be published by accident
  mobile: 'this looks like a mobile number, which belongs to a person; it will be published',
  personalMail: 'this looks like a personal mail address; it will be published',
};
