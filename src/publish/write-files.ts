import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Messages } from './english-messages.js';
import { PublishError } from './publish-error.js';

/** Writes each file beside its place and moves it there when all are complete: a reader meets the old or the new, never a half. */
export async function writeFiles(files: ReadonlyMap<string, string>, say: Messages): Promise<void> {
  const staged: string[] = [];
  let current = '';
  try {
    for (const [path, text] of files) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${process.pid}.tmp`;
      staged.push(temporary);
      await writeFile(temporary, text);
    }
    for (const path of files.keys()) {
      current = path;
      await rename(`${path}.${process.pid}.tmp`, path);
    }
  } catch (error) {
    await Promise.all(staged.map((path) => rm(path, { force: true })));
    throw new PublishError(say.cannotWrite(current, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
