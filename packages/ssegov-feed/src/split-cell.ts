/** The values of a cell that holds several, parted by `;` or by line breaks. A semicolon that belongs to a value is written `\;`. */
export function splitCell(cell: string): string[] {
  return [...cell.matchAll(/(?:\\[\s\S]|[^;；\n\\]|\\$)+/gu)]
    .map(([part]) => part.replace(/\\([;；\\])/gu, '$1').trim())
    .filter(Boolean);
}
