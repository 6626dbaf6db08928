import { realpathSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { Database } from './database.js';
import { SqliteStore } from './sqlite-store.js';
import { createTables } from './tables.js';

type OpenFile = (file: string) => DatabaseSyncInstance;

class LockedError extends Error {}

/** Loads SQLite on demand: on a machine without a build of it, `--help` works and `serve` fails with a sentence. */
async function loadSqlite(): Promise<OpenFile> {
  // The interface is that of Node's own `node:sqlite`, which Node 20 does not have.
  const { DatabaseSync } = await import('@photostructure/sqlite');
  return (file) => new DatabaseSync(file);
}

/**
 * Two receivers on one file would send every mail twice. The lock is on a file of its own, so that other programs may
 * read the store. The system releases it when the process ends, however it ends.
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
    throw new LockedError(`Another receiver uses ${file}. Stop it first: two would send every mail twice.`, {
      cause: error,
    });
  }
}

/**
 * Opens or creates the file, and locks it.
 * @param file a path, or `:memory:`
 * @throws {Error} when the file cannot be opened or used, naming it and RECEIVER_DATABASE; or when another receiver
 *   uses it
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
