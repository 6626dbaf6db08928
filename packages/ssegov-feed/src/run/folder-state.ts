import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What stands in the folder beside the published files: which part has which files, and what they were made from. */
export const stateFile = '.ssegov-feed.json';

const fileSchema = z.object({ hash: z.string(), size: z.number() });
const stateSchema = z.object({
  version: z.literal(1),
  /** A run was killed while it moved its files into place: they have to be written again. */
  interrupted: z.boolean(),
  parts: z.record(z.string(), z.object({ key: z.string(), files: z.record(z.string(), fileSchema) })),
});

export type FileState = z.infer<typeof fileSchema>;
export type FolderState = z.infer<typeof stateSchema>;

/** No path may lead out of the folder: the run removes what the state names. */
const isInside = (path: string) => !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0:]/u.test(path);

/** The state of a folder. Undefined where there is none, and where it cannot be read: then everything is made anew. */
export async function readState(out: string): Promise<FolderState | undefined> {
  try {
    const { data } = stateSchema.safeParse(JSON.parse(await readFile(join(out, stateFile), 'utf8')));
    const paths = Object.values(data?.parts ?? {}).flatMap(({ files }) => Object.keys(files));
    return paths.every(isInside) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** One part in a line, so that a change of one member changes one line. */
function formatState({ version, interrupted, parts }: FolderState): string {
  const lines = Object.keys(parts)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${JSON.stringify(parts[name])}`);
  return `{"version":${version},"interrupted":${interrupted},"parts":{\n${lines.join(',\n')}\n}}\n`;
}

/** Without a state, removes that of the folder. */
export async function writeState(out: string, state: FolderState | undefined): Promise<void> {
  const path = join(out, stateFile);
  if (!state) return rm(path, { force: true });
  await mkdir(out, { recursive: true });
  await writeFile(`${path}.${process.pid}.tmp`, formatState(state));
  await rename(`${path}.${process.pid}.tmp`, path);
}
