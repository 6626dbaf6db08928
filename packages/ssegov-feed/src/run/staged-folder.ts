import { copyFile, link, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Gives a file a second name; where the file system knows no such thing, a copy. */
async function keep(path: string, backup: string): Promise<void> {
  try {
    await link(path, backup);
  } catch (error) {
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|EXDEV|EMLINK)$/u.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(path, backup);
  }
}

/** Files that wait beside the published ones, until all of them are there. */
export class StagedFolder {
  readonly #out: string;
  readonly #folder: string;
  readonly #written = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(out: string) {
    this.#out = out;
    this.#folder = join(out, `.ssegov-feed.${process.pid}.tmp`);
  }

  get size(): number {
    return this.#written.size;
  }

  async #makeFolder(path: string): Promise<void> {
    const folder = dirname(path);
    if (this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.#folders.add(folder);
  }

  async add(path: string, content: string | Uint8Array): Promise<void> {
    const place = join(this.#folder, 'new', path);
    await this.#makeFolder(place);
    await writeFile(place, content);
    this.#written.add(path);
  }

  /**
   * Moves all files into place, and removes others. If one of them cannot be moved, those that were are put back, so that the
   * folder is as it was.
   */
  async commit(removed: readonly string[]): Promise<void> {
    const done: (() => Promise<void>)[] = [];
    try {
      for (const path of [...this.#written, ...removed]) done.push(await this.#replace(path));
    } catch (error) {
      for (const undo of done.reverse()) await undo();
      throw error;
    }
    for (const path of removed) await this.#removeEmpty(dirname(path));
  }

  async #removeEmpty(folder: string): Promise<void> {
    if (folder === '.') return;
    const isRemoved = await rmdir(join(this.#out, folder)).then(
      () => true,
      () => false,
    );
    if (isRemoved) await this.#removeEmpty(dirname(folder));
  }

  /** Puts one file into place, or removes it where there is no new one. Returns what undoes it. */
  async #replace(path: string): Promise<() => Promise<void>> {
    const [target, backup] = [join(this.#out, path), join(this.#folder, 'old', path)];
    await this.#makeFolder(target);
    await this.#makeFolder(backup);
    const isNew = this.#written.has(path);
    // A second name for the old file: its first one leads to the old content, then to the new one, never to nothing.
    const hadFile = await (isNew ? keep(target, backup) : rename(target, backup)).then(
      () => true,
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
        throw error;
      },
    );
    if (isNew) await rename(join(this.#folder, 'new', path), target);
    return async () => {
      await (hadFile ? rename(backup, target) : rm(target, { force: true }));
    };
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
