import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Feed } from '../../../../src/schema/types.js';
import type { Messages } from '../messages/english/english-messages.js';
import { explainFault } from '../messages/explain-fault.js';
import { followLinks } from './follow-links.js';
import { formatFeed } from './format-feed.js';
import { pickMember } from './pick-member.js';
import { PublishError } from '../messages/publish-error.js';
import { readBytes } from '../sources/read-bytes.js';
import { removeLeftovers } from './remove-leftovers.js';
import { writeFiles } from './write-files.js';

export interface WrittenFeed {
  readonly path: string;
  readonly bytes: number;
  /** The folder of the feeds of one member. */
  readonly folder: string;
  /** How many feeds of one member were written. */
  readonly singles: number;
  /** The feeds of one member that were removed, by file name. */
  readonly removed: readonly string[];
}

const isSingle = (file: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/u.test(file);

/** A feed for each member by file name, also under its former ids, so that addresses with them still work. */
function singlesOf(feed: Feed): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const ids = new Set(feed.members.map(({ id }) => id));
  for (const member of feed.members) {
    const text = formatFeed(pickMember(feed, member));
    const former = (member.formerIds ?? []).filter((id) => !ids.has(id));
    for (const id of [member.id, ...former]) files.set(`${id}.json`, text);
  }
  return files;
}

/** Whether a file is a feed of one member, as this command writes it under that member's id. */
async function isOwnSingle(path: string, say: Messages): Promise<boolean> {
  try {
    const { version, members } = JSON.parse(new TextDecoder().decode(await readBytes(path, say))) as Partial<Feed>;
    const [member, second] = members ?? [];
    const id = basename(path, '.json');
    return version === 1 && !second && (member?.id === id || member?.formerIds?.includes(id) === true);
  } catch {
    return false;
  }
}

async function removeStale(folder: string, files: ReadonlyMap<string, string>, say: Messages): Promise<string[]> {
  const removed: string[] = [];
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((name) => isSingle(name) && !files.has(name)).sort()) {
    const path = join(folder, name);
    if (!(await isOwnSingle(path, say))) continue;
    try {
      await rm(path);
    } catch (error) {
      throw new PublishError(say.cannotRemove(path, explainFault(error, say)));
    }
    removed.push(name);
  }
  return removed;
}

/** Writes the feed and, with `each`, a feed for each member; removes the feeds of members that left. */
export async function writeFeed(feed: Feed, out: string, each: boolean, say: Messages): Promise<WrittenFeed> {
  const [path, folder] = [join(out, 'feed.json'), join(out, 'members')];
  const text = formatFeed(feed);
  const singles = each ? singlesOf(feed) : new Map<string, string>();
  for (const place of new Set([path, await followLinks(path).catch(() => path)])) {
    await removeLeftovers(dirname(place), (file) => file === basename(place));
  }
  await removeLeftovers(folder, isSingle);
  await writeFiles(
    new Map([[path, text], ...[...singles].map(([name, own]) => [join(folder, name), own] as const)]),
    say,
  );
  const removed = each ? await removeStale(folder, singles, say) : [];
  return { path, bytes: Buffer.byteLength(text), folder, singles: singles.size, removed };
}
