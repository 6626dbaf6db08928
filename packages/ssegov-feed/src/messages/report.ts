/** Where a fault is: in a spreadsheet by row and column, in a JSON file by line and path, or in the file as a whole. */
export interface Place {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** As the spreadsheet shows it: the header is often row 1. */
  readonly row?: number | undefined;
  /** The column's name as it stands in the file; its letters where it has none. */
  readonly column?: string | undefined;
  readonly line?: number | undefined;
  readonly character?: number | undefined;
  readonly path?: string | undefined;
}

export interface Finding {
  /** A note says what was done; nothing is wrong. */
  readonly level: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** What stands there. */
  readonly value?: string | undefined;
  /** What is wrong and what would be right, in the reader's language. */
  readonly text: string;
}

/** Collects everything that is wrong, so that the reader gets all of it at once. */
export class Report {
  readonly findings: Finding[] = [];

  error(place: Place, text: string, value?: string): void {
    this.findings.push({ level: 'error', place, value, text });
  }

  warn(place: Place, text: string, value?: string): void {
    this.findings.push({ level: 'warning', place, value, text });
  }

  note(place: Place, text: string): void {
    this.findings.push({ level: 'note', place, text });
  }

  count(level: Finding['level']): number {
    return this.findings.filter((finding) => finding.level === level).length;
  }
}
