import { toBase64Url } from '../base64-url.js';
import type { Submission } from '../submission/submission.js';
import { dayMs } from '../time.js';
import type { Database, Row } from './database.js';
import type { NewMail, PendingMail, Purpose, SentLink, Store, UnsentCounts } from './store.js';

const addMail = `INSERT INTO mail (message_id, id, digest, purpose, recipient, queued_at, scheduled_at, next_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`;
const pendingMails = `SELECT message_id, purpose, attempts, content, confirmed_at
  FROM mail JOIN submission USING (id, digest) WHERE closed_at IS NULL`;

const readSubmission = ({ content }: Row): Submission => JSON.parse(String(content)) as Submission;
const readMail = (row: Row): PendingMail => ({
  messageId: String(row['message_id']),
  purpose: row['purpose'] as Purpose,
  attempts: Number(row['attempts']),
  submission: readSubmission(row),
  ...(row['confirmed_at'] !== null && { confirmedAt: Number(row['confirmed_at']) }),
});

/** The store in one SQLite file (`open-sqlite-store.ts` opens it). */
export class SqliteStore implements Store {
  readonly #database: Database;
  readonly #release: () => void;

  /** @param release releases the lock on the file when the store is closed */
  constructor(database: Database, release: () => void) {
    this.#database = database;
    this.#release = release;
  }

  /** The secret of this file. The first call creates it. */
  readSecret(): string {
    const made = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    this.#database.run('INSERT INTO secret SELECT ? WHERE NOT EXISTS (SELECT 1 FROM secret)', made);
    return String(this.#database.get('SELECT value FROM secret')?.['value']);
  }

  keep(submission: Submission, { messageId, purpose, recipient, delay = 0 }: NewMail): void {
    const { submissionId: id, digest, receivedAt: at } = submission;
    const content = JSON.stringify(submission);
    const database = this.#database;
    database.transact(() => {
      const add = 'INSERT INTO submission (id, digest, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      const isNew = database.run(add, id, digest, content) > 0;
      if (purpose === 'suspect' && !isNew) return;
      // The submission looked like a robot's, came again and no longer does: it is sent now, and not reported.
      const drop = `DELETE FROM mail WHERE id = ? AND digest = ? AND purpose = 'suspect' AND closed_at IS NULL`;
      if (!isNew && database.run(drop, id, digest) > 0)
        database.run('UPDATE submission SET content = ? WHERE id = ? AND digest = ?', content, id, digest);
      database.run(addMail, messageId, id, digest, purpose, recipient, at, at, at + delay);
    });
  }

  find(id: string, digest: string): Submission | undefined {
    const row = this.#database.get('SELECT content FROM submission WHERE id = ? AND digest = ?', id, digest);
    return row && readSubmission(row);
  }

  confirm(id: string, digest: string, at: number, { messageId, recipient }: Parameters<Store['confirm']>[3]): void {
    const database = this.#database;
    database.transact(() => {
      const mark = 'UPDATE submission SET confirmed_at = ? WHERE id = ? AND digest = ? AND confirmed_at IS NULL';
      if (database.run(mark, at, id, digest) > 0)
        database.run(addMail, messageId, id, digest, 'subscriber', recipient, at, at, at);
    });
  }

  listLinks(mailbox: string, { after, until }: Parameters<Store['listLinks']>[1]): readonly SentLink[] {
    const sql = `SELECT message_id, queued_at FROM mail
      WHERE recipient = ? AND purpose = 'opt-in' AND queued_at > ? AND queued_at <= ? ORDER BY queued_at`;
    return this.#database
      .all(sql, mailbox, after, until)
      .map((row) => ({ messageId: String(row['message_id']), at: Number(row['queued_at']) }));
  }

  reschedule(now: number): void {
    const sql = `UPDATE mail SET next_at = ?, scheduled_at = ?
      WHERE closed_at IS NULL AND (scheduled_at > ? OR next_at > ?)`;
    // No pause is longer than a day, so a mail that is due later was scheduled by a wrong clock.
    this.#database.run(sql, now, now, now, now + dayMs);
  }

  findDueMail(now: number): PendingMail | undefined {
    const row = this.#database.get(`${pendingMails} AND next_at <= ? ORDER BY next_at LIMIT 1`, now);
    return row && readMail(row);
  }

  findNextTime(): number | undefined {
    const at = this.#database.get('SELECT min(next_at) AS at FROM mail WHERE closed_at IS NULL')?.['at'];
    return typeof at === 'number' ? at : undefined;
  }

  listSuspects(queuedUntil: number): readonly PendingMail[] {
    const sql = `${pendingMails} AND purpose = 'suspect' AND queued_at <= ? ORDER BY queued_at`;
    return this.#database.all(sql, queuedUntil).map(readMail);
  }

  closeMail(messageId: string, at: number, outcome: 'sent' | 'refused'): void {
    this.#database.run('UPDATE mail SET closed_at = ?, outcome = ? WHERE message_id = ?', at, outcome, messageId);
  }

  postponeMail(messageId: string, at: number, nextAt: number, error: string): void {
    const sql =
      'UPDATE mail SET attempts = attempts + 1, scheduled_at = ?, next_at = ?, error = ? WHERE message_id = ?';
    this.#database.run(sql, at, nextAt, error, messageId);
  }

  countPending(): number {
    return this.#count(`closed_at IS NULL AND purpose <> 'suspect'`);
  }

  countUnsent(): UnsentCounts {
    return { suspected: this.#count(`purpose = 'suspect'`), refused: this.#count(`outcome = 'refused'`) };
  }

  purge({ closedBefore, linkSentBefore }: Parameters<Store['purge']>[0]): number {
    const sql = `DELETE FROM submission WHERE NOT EXISTS (SELECT 1 FROM mail
      WHERE mail.id = submission.id AND mail.digest = submission.digest AND (closed_at IS NULL OR closed_at >
        CASE WHEN purpose = 'opt-in' AND confirmed_at IS NULL THEN ? ELSE ? END))`;
    const deleted = this.#database.run(sql, linkSentBefore, closedBefore);
    // Otherwise the write-ahead log would still hold what was deleted.
    if (deleted > 0) this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return deleted;
  }

  close(): void {
    this.#database.close();
    this.#release();
  }

  #count(condition: string): number {
    return Number(this.#database.get(`SELECT count(*) AS count FROM mail WHERE ${condition}`)?.['count']);
  }
}
