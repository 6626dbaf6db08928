import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const stored = 0;

export interface ZipEntry {
  readonly name: string;
  /** The unpacked size in bytes, as the archive declares it. */
  readonly size: number;
  /** Unpacks the entry. Throws when it is larger than declared, as in a zip bomb. */
  readonly unpack: () => Uint8Array;
}

function findDirectory(view: DataView): number | undefined {
  // The end record is 22 bytes and a comment of at most 65,535.
  for (let end = view.byteLength - 22; end >= Math.max(0, view.byteLength - 65_557); end--) {
    if (view.getUint32(end, true) === endOfDirectory) return view.getUint32(end + 16, true);
  }
  return undefined;
}

/** Lists the entries of a zip archive by its central directory; none when it has no readable one. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = findDirectory(view) ?? Infinity;
  while (at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const header = view.getUint32(at + 42, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength!)).toString('utf8');
    const unpack = () => {
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      const content = bytes.subarray(start, start + packed);
      return method === stored ? content : inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
    };
    entries.push({ name, size, unpack });
    at += 46 + nameLength! + extraLength! + commentLength!;
  }
  return entries;
}
