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
  /** The new file cannot get the owner of the old one, so the old file is overwritten in place. */
  readonly isForeign: boolean;
}

/** Gives a new file the owner and the mode of the file that it replaces; false when the owner cannot be kept. */
async function copyOwnerAndMode(path: string, temporary: string): Promise<boolean> {
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

/** Overwrites a file in place. It keeps its owner and mode, but a reader may see half of it. */
async function overwriteInPlace({ path, text, temporary }: StagedFile): Promise<void> {
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
 * Writes each file under a temporary name, and renames all of them at the end: a reader sees the old file or the new
 * one, never half of one. A replaced file keeps its mode and owner; a symbolic link keeps its target.
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
      staged.push({ path, text, temporary, isForeign: !(await copyOwnerAndMode(path, temporary)) });
    }
    for (const file of staged) {
      current = file.path;
      await (file.isForeign ? overwriteInPlace(file) : rename(file.temporary, file.path));
    }
  } catch (error) {
    await Promise.all(started.map((path) => rm(path, { force: true })));
    throw new PublishError(say.cannotWrite(current, explainFault(error, say)));
  }
}
