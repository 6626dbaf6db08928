import { realpathSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { Database } from './database.js';
import { SqliteStore } from './sqlite-store.js';
import { createTables } from './tables.js';

type OpenFile = (file: string) => DatabaseSyncInstance;

class LockedError extends Error {}

/** Loaded only here: where there is no build of it for a machine, the error is a sentence of `serve`, and `--help` works. */
async function loadSqlite(): Promise<OpenFile> {
  // The interface is that of Node's own `node:sqlite`, which Node 20 does not have.
  const { DatabaseSync } = await import('@photostructure/sqlite');
  return (file) => new DatabaseSync(file);
}

/**
 * Two receivers on one file would send every mail twice. The lock is on a file of its own, so that others may read the
 * store, and the system takes it back from a process that ends, however it ends.
 */
function lockFile(open: OpenFile, file: string): DatabaseSyncInstance | undefined {
  if (file === ':memory:') return undefined;
  const lock = open(`${realpathSync(file)}-lock`);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!String(error).includes('locked')) throw error;
    throw new LockedError(`Another receiver has ${file}: two would send every mail twice.`, { cause: error });
  }
}

/**
 * Opens the file, or makes it, and locks it.
 * @param file a path, or `:memory:`
 * @throws {Error} that names the file and RECEIVER_DATABASE where it cannot be opened or used, or says that another
 *   receiver has it
 */
export async function openSqliteStore(file: string): Promise<SqliteStore> {
  const open = await loadSqlite();
  const fail = (what: string, cause: unknown): Error =>
    new Error(`${file} (RECEIVER_DATABASE) cannot be ${what}: ${String(cause)}`, { cause });
  let opened: DatabaseSyncInstance;
  try {
    opened = open(file);
  } catch (error) {
    throw fail('opened', error);
  }
  let lock: DatabaseSyncInstance | undefined;
  try {
    lock = lockFile(open, file);
    const database = new Database(opened);
    createTables(database);
    return new SqliteStore(database, () => lock?.close());
  } catch (error) {
    opened.close();
    lock?.close();
    throw error instanceof LockedError ? error : fail('used', error);
  }
}
