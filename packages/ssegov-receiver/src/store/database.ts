import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type Row = Readonly<Record<string, string | number | null>>;
type Value = string | number;

/** Typed access to the SQLite file. */
export class Database {
  readonly #file: DatabaseSyncInstance;

  constructor(file: DatabaseSyncInstance) {
    this.#file = file;
  }

  get(sql: string, ...values: readonly Value[]): Row | undefined {
    return this.#file.prepare(sql).get(...values) as Row | undefined;
  }

  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    return this.#file.prepare(sql).all(...values) as Row[];
  }

  /** Returns the number of rows that were changed. */
  run(sql: string, ...values: readonly Value[]): number {
    return this.#file.prepare(sql).run(...values).changes;
  }

  exec(sql: string): void {
    this.#file.exec(sql);
  }

  /** Runs the work as one transaction. */
  transact(work: () => void): void {
    this.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.exec('COMMIT');
    } catch (error) {
      this.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#file.close();
  }
}
