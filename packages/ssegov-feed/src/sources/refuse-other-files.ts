import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { readZip } from './workbook/read-zip.js';

/** A kind of file that people take for a spreadsheet or a feed, and that this command does not read. */
type OtherFile = keyof Messages['otherFiles'];

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/** The names of its streams tell what a Compound File Binary is: [MS-CFB], [MS-OFFCRYPTO]. */
function recogniseCompound(bytes: Uint8Array): OtherFile {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'locked';
  if (has('HwpSummaryInformation') || content.includes('HWP Document File')) return 'hangul';
  return has('WordDocument') || has('PowerPoint Document') ? 'document' : 'oldExcel';
}

function recogniseArchive(bytes: Uint8Array): OtherFile | undefined {
  try {
    const entries = readZip(bytes);
    const isThere = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
    const declared = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
    const type = declared ? Buffer.from(declared.unpack()).toString('latin1') : '';
    if (type.includes('opendocument.spreadsheet')) return 'openDocument';
    if (type.includes('hwp')) return 'hangul';
    if (type.includes('opendocument')) return 'document';
    if (isThere(/^xl\/workbook\.bin$/u)) return 'binaryWorkbook';
    if (isThere(/^(?:word|ppt)\//u)) return 'document';
    if (isThere(/^Contents\/section\d+\.xml$/u)) return 'hangul';
    return isThere(/\.iwa$|^Index\.zip$/u) ? 'numbers' : undefined;
  } catch {
    // A broken archive: whoever reads it says so.
    return undefined;
  }
}

/** Enough for the declarations and comments that stand before the first element. */
const headBytes = 4096;

function recogniseText(bytes: Uint8Array): OtherFile | undefined {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, headBytes)).trimStart();
  if (/^%PDF-|^\{\\rtf/u.test(head)) return 'document';
  if (/^MIME-Version:/iu.test(head) && /multipart\/related/iu.test(head)) return 'page';
  if (!head.startsWith('<')) return undefined;
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/u.test(head)) return 'xmlWorkbook';
  if (/<office:document/u.test(head)) return 'openDocument';
  if (/<(?:!doctype html|html|head|body|table|meta|style|div|title)\b/iu.test(head)) return 'page';
  return /^<(?:\?xml|[a-z][\w:-]*[\s>/])/iu.test(head) ? 'xml' : undefined;
}

/** What a file is by its bytes, where it is none that this command reads: people rename files. */
function recogniseFile(bytes: Uint8Array): OtherFile | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return recogniseCompound(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return recogniseArchive(bytes);
  return recogniseText(bytes);
}

/** A file of a kind that is not read here. */
export class WrongFileError extends PublishError {
  constructor(
    message: string,
    readonly kind: OtherFile,
  ) {
    super(message);
  }
}

/** Says what a file is, where it is none that this command reads, and what to do with it. */
export function refuseOtherFiles(bytes: Uint8Array, say: Messages): void {
  const kind = recogniseFile(bytes);
  if (kind) throw new WrongFileError(say.otherFiles[kind], kind);
}
