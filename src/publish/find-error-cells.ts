import type { ZipEntry } from './read-zip.js';

/** A cell of the first sheet that holds an error of the spreadsheet, such as #REF!. Rows and columns count from 0. */
export interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The place of the first sheet in the archive: the workbook names it by a relation. */
function findFirstSheet(read: (name: string) => string): string {
  const id = /<sheet\s[^>]*?\br:id="([^"]+)"/u.exec(read('xl/workbook.xml'))?.[1];
  for (const [relation] of read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/gu)) {
    if (relation.includes(`Id="${id}"`)) {
      const target = /Target="([^"]+)"/u.exec(relation)?.[1] ?? '';
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    }
  }
  return 'xl/worksheets/sheet1.xml';
}

const columnIndex = (letters: string) =>
  Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** read-excel-file takes cells with errors for empty ones; a value lost that way must not pass unseen. */
export function findErrorCells(entries: readonly ZipEntry[]): readonly ErrorCell[] {
  const read = (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    return entry ? Buffer.from(entry.unpack()).toString('utf8') : '';
  };
  const cells = read(findFirstSheet(read)).matchAll(/<c\s(?=[^>]*\bt="e")[^>]*\br="([A-Z]+)(\d+)"[^>]*>(.*?)<\/c>/gsu);
  return [...cells].map(([, letters = '', row, content = '']) => ({
    row: Number(row) - 1,
    column: columnIndex(letters),
    value: /<v>(#[^<]+)<\/v>/u.exec(content)?.[1] ?? '#VALUE!',
  }));
}
