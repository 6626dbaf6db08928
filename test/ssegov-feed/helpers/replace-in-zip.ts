import { readZip } from '../../../packages/ssegov-feed/src/sources/workbook/read-zip.js';
import { writeZip } from './write-zip.js';

/** The same archive with one of its texts changed. */
export function replaceInZip(zip: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const entries = readZip(zip).map((entry) => [entry.name, Buffer.from(entry.unpack())] as const);
  return writeZip(
    Object.fromEntries(
      entries.map(([key, content]) => [key, key === name ? Buffer.from(change(content.toString('utf8'))) : content]),
    ),
  );
}
