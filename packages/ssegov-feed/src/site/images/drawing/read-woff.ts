import { inflateSync } from 'node:zlib';

const headerSize = 44;
const entrySize = { woff: 20, sfnt: 16 };
const sfntHeaderSize = 12;

/** HarfBuzz reads plain OpenType. A WOFF 1.0 file is the same tables, each compressed: https://www.w3.org/TR/WOFF/ */
export function readWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This font is no WOFF 1.0 file.');
  const count = woff.readUInt16BE(12);
  const font = Buffer.alloc(woff.readUInt32BE(16));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  let end = sfntHeaderSize + count * entrySize.sfnt;
  for (let index = 0; index < count; index++) {
    const entry = headerSize + index * entrySize.woff;
    const [offset, packed, size] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const bytes = woff.subarray(offset, offset + packed);
    (packed < size ? inflateSync(bytes, { maxOutputLength: size }) : bytes).copy(font, end);
    const target = sfntHeaderSize + index * entrySize.sfnt;
    woff.copy(font, target, entry, entry + 4);
    woff.copy(font, target + 4, entry + 16, entry + 20);
    font.writeUInt32BE(end, target + 8);
    font.writeUInt32BE(size, target + 12);
    end += Math.ceil(size / 4) * 4;
  }
  return font;
}
