import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a process of this machine has this number; one of another user's counts. */
function isRunning(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what runs that were killed have left in a folder: `feed.json.1234.tmp`, where no process 1234 runs any more. */
export async function removeLeftovers(folder: string, isOurs: (file: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const { file, id } = /^(?<file>.+)\.(?<id>\d+)\.tmp$/u.exec(name)?.groups ?? {};
    if (file !== undefined && isOurs(file) && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
  }
}
