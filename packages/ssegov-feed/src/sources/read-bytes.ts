import { readFile, stat } from 'node:fs/promises';
import type { Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import { limits } from './limits.js';
import { PublishError } from '../messages/publish-error.js';
import { refuseOtherFiles } from './refuse-other-files.js';

/** Reads a file. Throws a `PublishError` when it cannot be read, or is of a kind that this command does not read. */
export async function readBytes(path: string, say: Messages): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new PublishError(say.fileIsFolder);
    if (info.size > limits.fileBytes) throw new PublishError(say.fileTooLarge(limits.fileBytes));
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new PublishError(say.fileEmpty);
    refuseOtherFiles(bytes, say);
    return bytes;
  } catch (error) {
    if (error instanceof PublishError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new PublishError(isMissing ? say.fileMissing : say.fileUnreadable(explainFault(error, say)));
  }
}
