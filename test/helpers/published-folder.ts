import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Feed } from '../../src/schema/types.js';
import { writeCsv } from '../ssegov-feed/helpers/write-csv.js';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** An id that this member is said to have had, so that pages that lead on are among the files. */
export const formerId = 'invented-former-id';
export const renamedMember = 'seoul-seongdong-gu';

export interface PublishedFolder {
  readonly root: string;
  /** Where the folder is said to be served. */
  readonly base: string;
  readonly feed: Feed;
  /** The path of every file, from the folder. */
  readonly files: ReadonlySet<string>;
  readonly bytes: (path: string) => Buffer;
  readonly text: (path: string) => string;
  readonly json: (path: string) => unknown;
  readonly remove: () => Promise<void>;
}

/** The network's own members, one of them with a former id. */
function membersSheet(): string {
  const sheet = readFileSync(`${projectRoot}data/members.csv`);
  const [header = [], ...rows] = parse(sheet, { bom: true });
  const idColumn = header.indexOf('id');
  return writeCsv([
    [...header, 'former_ids'],
    ...rows.map((row) => [...row, row[idColumn] === renamedMember ? formerId : '']),
  ]);
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Publishes the network's own data with the built command, as its secretariat does. */
export async function publishFolder(base: string): Promise<PublishedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-published-'));
  const [members, root] = [join(folder, 'members.csv'), join(folder, 'site')];
  await writeFile(members, membersSheet());
  const command = `${projectRoot}packages/ssegov-feed/bin/ssegov-feed.js`;
  const sources = ['--members', members, '--organisation', `${projectRoot}data/organisation.json`];
  const { stderr } = await promisify(execFile)(process.execPath, [
    ...[command, 'publish', ...sources],
    ...['--url', base, '--out', root],
  ]);
  assert.equal(stderr, '');
  const bytes = (path: string) => readFileSync(join(root, path));
  const text = (path: string) => bytes(path).toString('utf8');
  const json = (path: string) => JSON.parse(text(path)) as unknown;
  return {
    ...{ root, base, files: new Set(listFiles(root)), bytes, text, json },
    feed: json('feed.json') as Feed,
    remove: () => rm(folder, { recursive: true }),
  };
}
