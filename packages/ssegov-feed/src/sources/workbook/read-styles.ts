import { builtInPrecision, datePrecision, type DatePrecision } from './date-precision.js';
import { isTrue, parseXml } from './parse-xml.js';

/** What the format of a cell says about its value. */
export interface CellStyle {
  readonly date: DatePrecision | undefined;
  readonly struck: boolean;
}

/** Reads the formats of cells; a cell names its format by its index in this list. */
export function readStyles(xml: string | undefined): readonly CellStyle[] {
  const formats = new Map<number, DatePrecision | undefined>();
  const struckFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  // Fonts and formats are also in other lists, which cells do not refer to.
  let list = '';
  parseXml(xml ?? '<none/>', {
    open: (name, attribute) => {
      if (/^(?:numFmts|fonts|cellXfs|cellStyleXfs|dxfs)$/u.test(name)) list = name;
      else if (name === 'numFmt' && list === 'numFmts') {
        formats.set(Number(attribute('numFmtId')), datePrecision(attribute('formatCode') ?? ''));
      } else if (name === 'font' && list === 'fonts') struckFonts.push(false);
      else if (name === 'strike' && list === 'fonts') {
        struckFonts[struckFonts.length - 1] = isTrue(attribute('val') ?? '1');
      } else if (name === 'xf' && list === 'cellXfs') {
        const id = Number(attribute('numFmtId') ?? 0);
        const date = formats.has(id) ? formats.get(id) : builtInPrecision(id);
        styles.push({ date, struck: struckFonts[Number(attribute('fontId') ?? 0)] ?? false });
      }
    },
  });
  return styles;
}
