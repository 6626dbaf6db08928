import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openSqliteStore } from '../../../packages/ssegov-receiver/src/store/open-sqlite-store.js';
import { inventedSubmission } from '../invented-submission.js';
import { TestReceiver } from '../test-receiver.js';
import { ReceiverProcess } from '../receiver-process.js';

interface Database {
  exec(sql: string): void;
  prepare(sql: string): { get(): Record<string, unknown> };
  close(): void;
}
const require = createRequire(import.meta.url);
const { DatabaseSync } = require('@photostructure/sqlite') as { DatabaseSync: new (file: string) => Database };

describe('the receiver’s file', { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ssegov-store-'));
    file = join(folder, 'receiver.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is locked by one receiver, whatever path a second one uses, and is free when that has ended', async () => {
    const first = await openSqliteStore(file);
    symlinkSync(file, join(folder, 'other.sqlite'));
    for (const path of [file, join(folder, 'other.sqlite')])
      await assert.rejects(openSqliteStore(path), /^Error: Another receiver uses .*: two would send every mail twice/);
    first.close();
    (await openSqliteStore(file)).close();
  });

  it('is free when its receiver was killed', async () => {
    const receiver = await new ReceiverProcess().start({ RECEIVER_DATABASE: file });
    await assert.rejects(openSqliteStore(file), /Another receiver/);
    receiver.kill();
    await receiver.ended();
    (await openSqliteStore(file)).close();
    await receiver.dispose();
  });

  it('can be read and backed up while the receiver runs and accepts messages', async () => {
    const receiver = await new ReceiverProcess().start({ RECEIVER_DATABASE: file });
    await receiver.post('/api/contact', inventedSubmission());
    const reader = new DatabaseSync(file);
    reader.exec('BEGIN');
    assert.equal(reader.prepare('SELECT count(*) AS n FROM submission').get()['n'], 1);
    assert.equal((await receiver.post('/api/contact', inventedSubmission())).status, 202);
    reader.exec('COMMIT');
    const copy = join(folder, 'copy.sqlite');
    reader.exec(`VACUUM INTO '${copy}'`);
    reader.close();
    await receiver.dispose();
    const store = await openSqliteStore(copy);
    assert.equal(store.countPending(), 2);
    store.close();
  });

  it('that another program has locked is reported as locked', async () => {
    const other = new DatabaseSync(file);
    other.exec(
      'PRAGMA journal_mode = WAL; CREATE TABLE x (y); PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT * FROM x',
    );
    await assert.rejects(openSqliteStore(file), /receiver\.sqlite \(RECEIVER_DATABASE\) cannot be used: .*locked/);
    other.close();
  });

  it('that cannot be opened is named with its setting', async () => {
    await assert.rejects(openSqliteStore(join(folder, 'missing', 'x.sqlite')), /x\.sqlite \(RECEIVER_DATABASE\)/);
  });

  it('of an earlier version is migrated with its waiting mails', async () => {
    const receiver = await TestReceiver.start({ RECEIVER_DATABASE: file });
    await receiver.post('/api/contact', inventedSubmission());
    receiver.store.close();
    const old = new DatabaseSync(file);
    old.exec('ALTER TABLE mail DROP COLUMN scheduled_at');
    old.close();
    const next = await TestReceiver.start({ RECEIVER_DATABASE: file });
    await next.deliverDue();
    assert.equal(next.sent.length, 1);
    next.store.close();
  });
});
