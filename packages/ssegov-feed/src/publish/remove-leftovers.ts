import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether another process with this id runs on this machine, of any user. */
function isRunning(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes the temporary files and folders of killed runs, such as `feed.json.1234.tmp` when no process 1234 runs. */
export async function removeLeftovers(folder: string, isOurs: (file: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const { file, id } = /^(?<file>.+)\.(?<id>\d+)\.tmp$/u.exec(name)?.groups ?? {};
    if (file !== undefined && isOurs(file) && !isRunning(Number(id)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
