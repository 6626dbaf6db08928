import type { RowCells } from './row-cells.js';

const fold = (address: string) =>
  address
    .replace(/^mailto:/iu, '')
    .replace(/\/$/u, '')
    .toLowerCase();

/**
 * Reads an address from the text, or from the hyperlink behind it: people write 누리집 and link it. Using the hyperlink is
 * a warning.
 */
export function readAddress(cells: RowCells, key: 'website' | 'logo' | 'email'): string {
  const text = cells.text(key);
  const { link = '' } = cells.cell(key);
  const form = key === 'email' ? /^(?:mailto:)?[^\s@/]+@[^\s@/]+$/iu : /^https?:\/\//iu;
  if (!text || !form.test(link) || fold(link) === fold(text)) return text;
  if (form.test(text)) {
    cells.warn(key, cells.say.linkDiffers(link));
    return text;
  }
  cells.warn(key, cells.say.linkTaken(link));
  return link.replace(/^mailto:/iu, '');
}
