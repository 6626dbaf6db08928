/** Where a fault is: in a spreadsheet by row and column, in a JSON file by line and path, or in the file as a whole. */
export interface Place {
  readonly file: string;
  /** As the spreadsheet shows it: the header is row 1. */
  readonly row?: number | undefined;
  /** The column's name as it stands in the file. */
  readonly column?: string | undefined;
  readonly line?: number | undefined;
  readonly character?: number | undefined;
  readonly path?: string | undefined;
}

export interface Finding {
  readonly level: 'error' | 'warning';
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

  count(level: Finding['level']): number {
    return this.findings.filter((finding) => finding.level === level).length;
  }
}
