import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../packages/ssegov-feed/src/commands/run-command.js';
import { inventedHeader, inventedOrganisation } from './invented-sources.js';
import { writeCsv } from './write-csv.js';

/** A folder into which feeds are built one after the other, as a secretariat does. */
export async function openPublishFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'ssegov-feed-'));
  const out = join(folder, 'out');
  const [members, organisation] = [join(folder, 'members.csv'), join(folder, 'organisation.json')];
  return {
    folder,
    out,
    /** Runs `build` on these rows; `into` is another out folder. */
    async build(
      rows: readonly (readonly string[])[],
      { args = [], into = out, header = inventedHeader, content = inventedOrganisation }: BuildSettings = {},
    ) {
      await writeFile(members, writeCsv([header, ...rows]));
      await writeFile(organisation, JSON.stringify({ ...content, organisation: { name: 'Invented Network' } }));
      const lines: { out: string[]; err: string[] } = { out: [], err: [] };
      const code = await runCommand(
        ['build', '--members', members, '--organisation', organisation, '--out', into, ...args],
        { LANG: 'en_GB.UTF-8' },
        { print: (line) => lines.out.push(line), complain: (line) => lines.err.push(line) },
      );
      return { code, ...lines };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface BuildSettings {
  readonly args?: readonly string[];
  readonly into?: string;
  readonly header?: readonly string[];
  readonly content?: object;
}

/** That many invented members, as rows under `inventedHeader`. */
export const inventMembers = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => [
    `member-${index}`,
    ...[
      `가상 단체 ${index}`,
      `Invented body ${index}`,
      'organisation',
      'KR-11',
      '',
      '',
      '',
      '',
      '',
      '',
      'invented-list',
    ],
  ]);
