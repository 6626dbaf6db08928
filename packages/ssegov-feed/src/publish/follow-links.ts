import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * The file that a path leads to through symbolic links, even when that file does not exist yet. Follows at most 40
 * links, as Linux does.
 */
export async function followLinks(path: string, steps = 40): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || steps === 0) throw error;
  }
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? path : followLinks(resolve(dirname(path), target), steps - 1);
}
