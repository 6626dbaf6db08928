import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import type { Feed } from '../../../src/schema/types.js';
import { inventedHeader, inventedOrganisation, inventedRows } from './invented-sources.js';
import { writeCsv } from './write-csv.js';

export interface Build {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The files in the output folder. */
  readonly files: readonly string[];
  readonly text: string;
  readonly feed: Feed | undefined;
}

export interface BuildInput {
  /** The spreadsheet, as a text or as bytes; the invented one by default. */
  readonly members?: string | Uint8Array;
  readonly membersName?: string;
  /** An object becomes JSON; a text is written as it is. */
  readonly organisation?: string | Uint8Array | object;
  readonly args?: readonly string[];
  readonly locale?: string;
}

export const inventedCsv = writeCsv([inventedHeader, ...inventedRows]);

/** Runs `ssegov-feed build` on these sources in a folder of its own. */
export async function runBuild(input: BuildInput = {}): Promise<Build> {
  const { members = inventedCsv, organisation = inventedOrganisation, args = [], locale = 'en_GB.UTF-8' } = input;
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  const paths = [join(folder, input.membersName ?? 'members.csv'), join(folder, 'organisation.json')] as const;
  const isPlain = typeof organisation === 'string' || organisation instanceof Uint8Array;
  const target = join(folder, 'out');
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  try {
    await writeFile(paths[0], members);
    await writeFile(paths[1], isPlain ? organisation : JSON.stringify(organisation, undefined, 2));
    const code = await runCommand(
      ['build', '--members', paths[0], '--organisation', paths[1], '--out', target, ...args],
      { LANG: locale },
      { print: (line) => lines.out.push(line), complain: (line) => lines.err.push(line) },
    );
    const files = await readdir(target, { recursive: true }).catch((): string[] => []);
    const text = files.includes('feed.json') ? await readFile(join(target, 'feed.json'), 'utf8') : '';
    const feed = text ? (JSON.parse(text) as Feed) : undefined;
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n'), files: files.sort(), text, feed };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The invented list with some cells of the first member changed or added. */
export function withCells(changes: Readonly<Record<string, string>>): string {
  const [first = [], ...others] = inventedRows;
  const header = [
    ...inventedHeader,
    ...Object.keys(changes).filter((key) => !inventedHeader.some((name) => name === key)),
  ];
  const changed = header.map((key, index) => changes[key] ?? first[index] ?? '');
  return writeCsv([header, changed, ...others.map((row) => header.map((_, index) => row[index] ?? ''))]);
}
