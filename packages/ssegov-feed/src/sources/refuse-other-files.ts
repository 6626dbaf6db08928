import type { Messages } from '../messages/english/english-messages.js';
import { PublishError } from '../messages/publish-error.js';
import { readZip } from './workbook/read-zip.js';

/** A kind of file that people pass by mistake and that this command does not read. */
type OtherFile = keyof Messages['otherFiles'];

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/** Recognises a Compound File Binary by the names of its streams: [MS-CFB], [MS-OFFCRYPTO]. */
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
    const hasEntry = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
    const declared = entries.find(({ name, size }) => name === 'mimetype' && size < 200);
    const type = declared ? Buffer.from(declared.unpack()).toString('latin1') : '';
    if (type.includes('opendocument.spreadsheet')) return 'openDocument';
    if (type.includes('hwp')) return 'hangul';
    if (type.includes('opendocument')) return 'document';
    if (hasEntry(/^xl\/workbook\.bin$/u)) return 'binaryWorkbook';
    if (hasEntry(/^(?:word|ppt)\//u)) return 'document';
    if (hasEntry(/^Contents\/section\d+\.xml$/u)) return 'hangul';
    return hasEntry(/\.iwa$|^Index\.zip$/u) ? 'numbers' : undefined;
  } catch {
    // The archive is broken; the reader of workbooks reports it.
    return undefined;
  }
}

/** Bytes to search: enough for the declarations and comments before the first element. */
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

/**
 * Recognises a file by its bytes, because people rename files. Undefined when it may be one that this command reads.
 */
function recogniseFile(bytes: Uint8Array): OtherFile | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return recogniseCompound(bytes);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return recogniseArchive(bytes);
  return recogniseText(bytes);
}

/** The file is of a kind that this command does not read. */
export class WrongFileError extends PublishError {
  constructor(
    message: string,
    readonly kind: OtherFile,
  ) {
    super(message);
  }
}

/**
 * Throws a `WrongFileError` for a file that this command does not read. Its message says what the file is and what to
 * do.
 */
export function refuseOtherFiles(bytes: Uint8Array, say: Messages): void {
  const kind = recogniseFile(bytes);
  if (kind) throw new WrongFileError(say.otherFiles[kind], kind);
}
