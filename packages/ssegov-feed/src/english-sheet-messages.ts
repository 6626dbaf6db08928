const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
const meant = (word: string | undefined) => (word === undefined ? '' : `; did you mean "${word}"?`);

/** What the command says of sheets, rows, columns and the values in cells, in English. */
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
};
