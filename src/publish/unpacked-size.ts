const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * How large a zip says it is when unpacked, from its central directory: a guard against bombs before anything is unpacked.
 * Undefined where there is no readable directory.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes and a comment of at most 65,535.
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65_557); end--) {
    if (view.getUint32(end, true) !== endOfDirectory) continue;
    let at = view.getUint32(end + 16, true);
    let size = 0;
    while (at + 46 <= bytes.length && view.getUint32(at, true) === directoryEntry) {
      size += view.getUint32(at + 24, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return size;
  }
  return undefined;
}
