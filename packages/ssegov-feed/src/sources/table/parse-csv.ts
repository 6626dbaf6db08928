import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Column } from './columns.js';
import type { Messages } from '../../messages/english/english-messages.js';
import { limits } from '../limits.js';
import { countHeaders, headerSearchRows } from './find-header.js';
import { PublishError } from '../../messages/publish-error.js';

const options: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: false,
};

/** The delimiter with which one of the first records has the most known columns. */
function detectDelimiter(text: string, columns: readonly Column[]): string {
  const score = (delimiter: string) => {
    try {
      const records = parse(text, { ...options, delimiter, to: headerSearchRows, max_record_size: 1_000_000 });
      return Math.max(...records.map((cells) => countHeaders(cells, columns) + cells.length / 1000));
    } catch {
      return 0;
    }
  };
  return [',', ';', '\t'].sort((one, other) => score(other) - score(one))[0] ?? ',';
}

function explain(error: CsvError, say: Messages): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return say.quoteOpen;
  return /QUOTE/u.test(error.code) ? say.quoteAstray : say.csvBroken;
}

/** A row of CSV that cannot be read. */
export class CsvRowError extends PublishError {
  constructor(
    text: string,
    readonly row: number,
  ) {
    super(text);
  }
}

/** All records, blank ones included, so that the index of a record is its row number minus 1. */
export function parseCsv(text: string, columns: readonly Column[], say: Messages): string[][] {
  // `sep=;`: Excel reads this first line and hides it, so it does not count as a row.
  const declared = /^\uFEFF?sep=(.)\r?\n/u.exec(text);
  const body = declared ? text.slice(declared[0].length) : text.replace(/^\uFEFF/u, '');
  const delimiter = declared?.[1] ?? detectDelimiter(body, columns);
  let row = 0;
  try {
    return parse(body, {
      ...options,
      delimiter,
      to: limits.recordsRead,
      on_record: (record: string[]) => {
        row += 1;
        return record;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new CsvRowError(explain(error, say), row + 1);
    throw error;
  }
}
