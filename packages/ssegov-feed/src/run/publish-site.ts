import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedFile, Site } from '../site/site.js';
import { formatFeed } from '../publish/format-feed.js';
import { removeLeftovers } from '../publish/remove-leftovers.js';
import { sitePaths } from '../site/site-paths.js';
import { readState, writeState, type FileState, type FolderState } from './folder-state.js';
import { partName, type Part, type PartTask } from './part.js';
import { makeParts } from './part-pool.js';
import { planParts } from './plan-parts.js';
import { readWidgets, type Widgets } from './read-widgets.js';
import { StagedFolder } from './staged-folder.js';

type Parts = FolderState['parts'];

export interface PublishResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files the folder has, without those of others. */
  readonly total: number;
  /** Characters that the font of the images lacks. */
  readonly missing: ReadonlySet<string>;
}

export interface PublishOptions {
  readonly out: string;
  readonly isDry: boolean;
  /** Called after each part. */
  readonly progress: (done: number, all: number) => void;
}

/** Files of somebody else that stand where the run would write. */
export class ForeignFilesError extends Error {
  override readonly name = 'ForeignFilesError';
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`not written by ssegov-feed: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/** The scripts of one version: they stay when the next one is published, because pages with a hash name them. */
const ofVersion = /^widgets\/\d+\.\d+\.\d+[^/]*\//u;
const versionFeed = /^widgets\/\d+\.\d+\.\d+[^/]*\/feed\.json$/u;

const stateOf = (content: string | Uint8Array): FileState => ({
  hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
  size: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
});

const filesOf = (parts: Parts): Map<string, FileState> =>
  new Map(Object.values(parts).flatMap(({ files }) => Object.entries(files)));

const sizeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );

/** A run of `publish`: makes the parts that have changed, and moves their files into place once all of them are made. */
class Run {
  readonly #options: PublishOptions;
  readonly #staged: StagedFolder;
  readonly #before: FolderState | undefined;
  /** The files that are in place and as this command has written them. */
  readonly #inPlace: ReadonlyMap<string, FileState>;
  readonly #parts: Parts = {};
  readonly #written: string[] = [];
  readonly #missing = new Set<string>();

  constructor(options: PublishOptions, staged: StagedFolder, before: FolderState | undefined) {
    this.#options = options;
    this.#staged = staged;
    this.#before = before;
    this.#inPlace = before && !before.interrupted ? filesOf(before.parts) : new Map<string, FileState>();
  }

  /** Whether a part of the last run can stay. A file that somebody has removed or cut is made again. */
  async #isCurrent({ task, key }: Part): Promise<boolean> {
    if (!this.#before || this.#before.interrupted) return false;
    const part = this.#before.parts[partName(task)];
    if (part?.key !== key) return false;
    for (const [path, { size }] of Object.entries(part.files))
      if ((await sizeOf(join(this.#options.out, path))) !== size) return false;
    this.#parts[partName(task)] = part;
    return true;
  }

  async #receive(name: string, key: string, files: readonly PublishedFile[]): Promise<void> {
    const states: Record<string, FileState> = {};
    for (const { path, content } of files) {
      const state = stateOf(content);
      states[path] = state;
      const { hash } = this.#inPlace.get(path) ?? {};
      if (hash === state.hash && (await sizeOf(join(this.#options.out, path))) === state.size) continue;
      this.#written.push(path);
      if (!this.#options.isDry) await this.#staged.add(path, content);
    }
    this.#parts[name] = { key, files: states };
  }

  /** The feed beside the scripts of this version, and of those that earlier runs have published: pages still name them. */
  #versionFeeds({ feed }: Site, { version }: Widgets): PublishedFile[] {
    const published = [...filesOf(this.#before?.parts ?? {}).keys()].filter((path) => versionFeed.test(path));
    const paths = new Set([`${sitePaths.widgets}${version}/feed.json`, ...published]);
    const content = formatFeed(feed);
    return [...paths].sort().map((path) => ({ path, content }));
  }

  async make(site: Site): Promise<void> {
    const widgets = readWidgets();
    await this.#receive('widgets', widgets.key, [...widgets.files, ...this.#versionFeeds(site, widgets)]);
    const parts = planParts(site, widgets.key);
    const keys = new Map(parts.map(({ task, key }) => [partName(task), key]));
    const tasks: PartTask[] = [];
    for (const part of parts) if (!(await this.#isCurrent(part))) tasks.push(part.task);
    let done = 0;
    await makeParts(site, tasks, async (task, { files, missing }) => {
      for (const character of missing) this.#missing.add(character);
      const name = partName(task);
      await this.#receive(name, keys.get(name) ?? '', files);
      this.#options.progress(++done, tasks.length);
    });
  }

  async #refuseForeign(): Promise<void> {
    const { out } = this.#options;
    if (this.#before || (await sizeOf(join(out, 'feed.json'))) !== undefined) return;
    const found: string[] = [];
    for (const path of this.#written) if ((await sizeOf(join(out, path))) !== undefined) found.push(path);
    if (found.length > 0) throw new ForeignFilesError(found);
  }

  async finish(): Promise<PublishResult> {
    await this.#refuseForeign();
    const now = filesOf(this.#parts);
    const removed = [...filesOf(this.#before?.parts ?? {}).keys()].filter(
      (path) => !now.has(path) && !ofVersion.test(path),
    );
    if (!this.#options.isDry && this.#written.length + removed.length > 0) await this.#commit(removed);
    return { written: this.#written.sort(), removed: removed.sort(), total: now.size, missing: this.#missing };
  }

  /** While files move into place, the state says so: after a run that is killed there, the next one writes all files anew. */
  async #commit(removed: readonly string[]): Promise<void> {
    const { out } = this.#options;
    const before = { key: '', files: Object.fromEntries(filesOf(this.#before?.parts ?? {})) };
    const now = { version: 1, interrupted: false, parts: this.#parts } as const;
    await writeState(out, { ...now, interrupted: true, parts: { ...this.#parts, before } });
    try {
      await this.#staged.commit(removed);
    } catch (error) {
      await writeState(out, this.#before);
      throw error;
    }
    await writeState(out, now);
  }
}

/** Publishes a site into a folder. A run that fails leaves the folder as it was. */
export async function publishSite(site: Site, options: PublishOptions): Promise<PublishResult> {
  const { out } = options;
  await removeLeftovers(out, (file) => file === '.ssegov-feed');
  const staged = new StagedFolder(out);
  const run = new Run(options, staged, await readState(out));
  try {
    await run.make(site);
    return await run.finish();
  } finally {
    await staged.close();
  }
}
