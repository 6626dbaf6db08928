import type { Messages } from './english-messages.js';
import { PublishError } from './publish-error.js';
import { recogniseFile, type OtherFile } from './recognise-file.js';

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
