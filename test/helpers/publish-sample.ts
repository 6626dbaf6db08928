import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Publishes the real organisation and its members of Seoul with the built command: images of all members would take a minute. */
export async function publishSample(base: string, folder: string): Promise<void> {
  const sources = await mkdtemp(join(tmpdir(), 'ssegov-sample-'));
  try {
    const [head = '', ...rows] = (await readFile('data/members.csv', 'utf8')).split('\n');
    const members = join(sources, 'members.csv');
    await writeFile(members, [head, ...rows.filter((row) => row.startsWith('seoul-'))].join('\n'));
    const command = ['packages/ssegov-feed/bin/ssegov-feed.js', 'publish', '--url', base, '--out', folder];
    const parameters = ['--members', members, '--organisation', 'data/organisation.json'];
    await promisify(execFile)(process.execPath, [...command, ...parameters]);
  } finally {
    await rm(sources, { recursive: true });
  }
}
