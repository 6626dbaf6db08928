/** Where a fault is: in a spreadsheet by row and column, in a JSON file by line and path, or in the file as a whole. */
export interface Place {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** The row number that the spreadsheet shows, from 1. */
  readonly row?: number | undefined;
  /** The column's name in the file; its letters when it has no name. */
  readonly column?: string | undefined;
  readonly line?: number | undefined;
  readonly character?: number | undefined;
  readonly path?: string | undefined;
}

export interface Finding {
  /** A note reports what was done; nothing is wrong. */
  readonly level: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** The value found there. */
  readonly value?: string | undefined;
  /** What is wrong and what would be right, in the reader's language. */
  readonly text: string;
}

/** Collects all findings, so that the reader sees them at once. */
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
