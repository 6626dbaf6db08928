import { readFile } from 'node:fs/promises';
import type { Site } from '../../../packages/ssegov-feed/src/site/site.js';
import { runBuild } from '../helpers/run-build.js';
import { base } from './invented-site.js';

/** The site of the network's own data. */
export async function realSite(): Promise<Site> {
  const { feed, err } = await runBuild({
    members: await readFile('data/members.csv'),
    organisation: await readFile('data/organisation.json', 'utf8'),
  });
  if (!feed) throw new Error(err);
  return { feed, base, previous: undefined };
}
