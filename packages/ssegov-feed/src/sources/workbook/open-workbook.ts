import type { Messages } from '../../messages/english/english-messages.js';
import { limits } from '../limits.js';
import { PublishError } from '../../messages/publish-error.js';
import { readZip } from './read-zip.js';
import type { Grid } from '../table/table.js';
import { PackageParts } from './package-parts.js';
import { isTrue, parseXml } from './parse-xml.js';
import { readSharedStrings } from './read-shared-strings.js';
import { readSheet } from './read-sheet.js';
import { readStyles } from './read-styles.js';

export interface Sheet {
  readonly name: string;
  /** Hidden sheets are not visible when the workbook is open. */
  readonly hidden: boolean;
  /** Reads at most `mostRows` rows that are not blank. */
  readonly read: (mostRows: number) => Grid;
}

// Whatever is wrong inside, all that its owner can do is save the workbook again.
function orBroken<Result>(read: () => Result, say: Messages): Result {
  try {
    return read();
  } catch {
    throw new PublishError(say.workbookBroken);
  }
}

function listSheets(parts: PackageParts, say: Messages): Sheet[] {
  const path = parts.related('', 'officeDocument') ?? 'xl/workbook.xml';
  const xml = parts.read(path);
  if (xml === undefined) throw new PublishError(say.workbookBroken);
  const relations = parts.relations(path);
  const strings = readSharedStrings(parts.read(parts.related(path, 'sharedStrings') ?? ''));
  const styles = readStyles(parts.read(parts.related(path, 'styles') ?? ''));
  const sheets: Sheet[] = [];
  let is1904 = false;
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = isTrue(attribute('date1904'));
      const relation = name === 'sheet' ? relations.get(attribute('id') ?? '') : undefined;
      // Sheets of charts have no cells.
      if (!relation?.type.endsWith('/worksheet')) return;
      const { target } = relation;
      const read = (mostRows: number) => {
        const context = { strings, styles, is1904, relations: parts.relations(target) };
        return readSheet(parts.read(target) ?? '', context, mostRows);
      };
      sheets.push({
        name: attribute('name') ?? '',
        hidden: /hidden/iu.test(attribute('state') ?? ''),
        read: (mostRows) => orBroken(() => read(mostRows), say),
      });
    },
  });
  if (sheets.length === 0) throw new PublishError(say.workbookBroken);
  return sheets;
}

/** The sheets of an .xlsx workbook, in the order of their tabs. */
export function openWorkbook(bytes: Uint8Array, say: Messages): readonly Sheet[] {
  const entries = readZip(bytes);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpackedBytes) throw new PublishError(say.workbookTooLarge(limits.unpackedBytes));
  return orBroken(() => listSheets(new PackageParts(entries), say), say);
}
