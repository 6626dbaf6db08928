import { chmod, chown, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import { followLinks } from './follow-links.js';
import { PublishError } from '../messages/publish-error.js';

interface StagedFile {
  readonly path: string;
  readonly text: string;
  readonly temporary: string;
  /** Whether the new file could not be given to the owner of the old one: then the old one is written into. */
  readonly isForeign: boolean;
}

/** Gives a new file the owner and the mode of the one that it replaces; false where the owner cannot be kept. */
async function takeAfter(path: string, temporary: string): Promise<boolean> {
  const before = await stat(path).catch(() => undefined);
  if (!before) return true;
  const now = await stat(temporary);
  try {
    if (now.uid !== before.uid || now.gid !== before.gid) await chown(temporary, before.uid, before.gid);
  } catch {
    return false;
  }
  await chmod(temporary, before.mode & 0o7777);
  return true;
}

/** Writes into the file that is there: it keeps everything, but a reader may meet a half. */
async function writeInto({ path, text, temporary }: StagedFile): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate();
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  await rm(temporary, { force: true });
}

/**
 * Writes each file beside its place and moves it there when all are complete: a reader meets the old or the new, never a
 * half. A file that is replaced keeps its mode and its owner, and a symbolic link keeps pointing at its file.
 */
export async function writeFiles(files: ReadonlyMap<string, string>, say: Messages): Promise<void> {
  const started: string[] = [];
  const staged: StagedFile[] = [];
  let current = '';
  try {
    for (const [link, text] of files) {
      current = link;
      await mkdir(dirname(link), { recursive: true });
      const path = await followLinks(link);
      const temporary = `${path}.${process.pid}.tmp`;
      started.push(temporary);
      await writeFile(temporary, text);
      staged.push({ path, text, temporary, isForeign: !(await takeAfter(path, temporary)) });
    }
    for (const file of staged) {
      current = file.path;
      await (file.isForeign ? writeInto(file) : rename(file.temporary, file.path));
    }
  } catch (error) {
    await Promise.all(started.map((path) => rm(path, { force: true })));
    throw new PublishError(say.cannotWrite(current, explainFault(error, say)));
  }
}
