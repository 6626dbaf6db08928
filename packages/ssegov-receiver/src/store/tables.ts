import type { Database } from './database.js';

const tables = `
  PRAGMA busy_timeout = 2000; -- milliseconds: a backup or a person may hold the file for a moment
  PRAGMA journal_mode = WAL; -- they read while we write
  PRAGMA synchronous = FULL; -- a commit returns when the disk has it
  PRAGMA secure_delete = ON; -- what was deleted is overwritten
  CREATE TABLE IF NOT EXISTS secret (value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS submission (
    id TEXT NOT NULL, digest TEXT NOT NULL, content TEXT NOT NULL, confirmed_at INTEGER, PRIMARY KEY (id, digest)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS mail (
    message_id TEXT PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL, purpose TEXT NOT NULL, recipient TEXT NOT NULL,
    queued_at INTEGER NOT NULL, next_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, error TEXT,
    closed_at INTEGER, outcome TEXT, scheduled_at INTEGER NOT NULL DEFAULT 0, -- when next_at was chosen
    FOREIGN KEY (id, digest) REFERENCES submission ON DELETE CASCADE
  ) STRICT;
  CREATE INDEX IF NOT EXISTS mail_due ON mail (next_at) WHERE closed_at IS NULL;
  CREATE INDEX IF NOT EXISTS mail_of ON mail (id, digest);
  CREATE INDEX IF NOT EXISTS mail_to ON mail (recipient, queued_at);`;

/** Makes the tables where they are missing, and brings those of an earlier version up to date. */
export function createTables(database: Database): void {
  database.exec(tables);
  const columns = database.all("SELECT name FROM pragma_table_info('mail')");
  if (!columns.some(({ name }) => name === 'scheduled_at'))
    database.exec('ALTER TABLE mail ADD COLUMN scheduled_at INTEGER NOT NULL DEFAULT 0');
}
