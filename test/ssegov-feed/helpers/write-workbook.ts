import { writeZip } from './write-zip.js';

/** A text, a number, or a cell with a style of the list below, a formula or XML of its own. */
export type CellInput =
  | string
  | number
  | { readonly value?: string | number; readonly style?: number; readonly formula?: string; readonly type?: string }
  | { readonly xml: string };

export interface SheetInput {
  readonly rows: readonly (readonly CellInput[])[];
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Attributes of rows by their number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** XML before and after the rows: columns, merged cells, links. */
  readonly before?: string;
  readonly after?: string;
  /** Addresses that `r:id="link1"` and so on point to. */
  readonly links?: readonly string[];
}

export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  /** Number formats; cells name them by `style`, from 1 on. */
  readonly formats?: readonly string[];
  readonly properties?: string;
}

/** The style of cells that are struck out. */
export const struckStyle = 100;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
export const letters = (column: number): string =>
  (column > 25 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function writeCell(cell: CellInput, address: string): string {
  if (cell === '') return `<c r="${address}"/>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t>${escape(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if ('xml' in cell) return cell.xml.replaceAll('ADDRESS', address);
  const { value, style = 0, formula, type = typeof value === 'string' ? 'str' : 'n' } = cell;
  const content = value === undefined ? '' : `<v>${escape(String(value))}</v>`;
  return `<c r="${address}" s="${style}" t="${type}">${formula ? `<f>${escape(formula)}</f>` : ''}${content}</c>`;
}

function writeSheet({ rows, rowAttributes = {}, before = '', after = '' }: SheetInput): string {
  const lines = rows.map((cells, row) => {
    const content = cells.map((cell, column) => writeCell(cell, `${letters(column)}${row + 1}`)).join('');
    return `<row r="${row + 1}" ${rowAttributes[row + 1] ?? ''}>${content}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${before}<sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function writeStyles(formats: readonly string[]): string {
  const list = formats.map((code, index) => `<numFmt numFmtId="${index + 164}" formatCode="${escape(code)}"/>`);
  const styles = Array.from({ length: struckStyle }, (_, index) =>
    index > 0 && index <= formats.length
      ? `<xf numFmtId="${index + 163}" fontId="0"/>`
      : '<xf numFmtId="0" fontId="0"/>',
  );
  return `<styleSheet><numFmts>${list.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${styles.join('')}<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string, rest = '') =>
  `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${escape(target)}" ${rest}/>`;
const relations = (list: readonly string[]) => `<Relationships>${list.join('')}</Relationships>`;

/** An .xlsx as spreadsheets and libraries write it, with only what a test needs. */
export function writeWorkbook({ sheets, formats = [], properties = '' }: WorkbookInput): Uint8Array {
  const names = sheets.map(
    ({ name = 'Sheet1', state = 'visible' }, index) =>
      `<sheet name="${escape(name)}" sheetId="${index + 1}" state="${state}" r:id="sheet${index}"/>`,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': relations([relation('book', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns:r="${relationType}">${properties}<sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      relation('styles', 'styles', 'styles.xml'),
      ...sheets.map((_, index) => relation(`sheet${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
    ]),
    'xl/styles.xml': writeStyles(formats),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index}.xml`] = writeSheet(sheet);
    parts[`xl/worksheets/_rels/sheet${index}.xml.rels`] = relations(
      (sheet.links ?? []).map((link, at) => relation(`link${at + 1}`, 'hyperlink', link, 'TargetMode="External"')),
    );
  });
  return writeZip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}
