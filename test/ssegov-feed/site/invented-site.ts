import { parseFeed } from '../../../src/schema/parse-feed.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import type { PublishedFile, Site } from '../../../packages/ssegov-feed/src/site/site.js';
import { fullFeed } from '../helpers/full-feed.js';

const { feed } = parseFeed(fullFeed);
if (!feed) throw new Error('the invented feed is not valid');
const invented: Feed = feed;

export const base = 'https://members.invented.example/roll/';

/** Text that would break out of HTML, CSV, vCard and JSON. */
export const hostileText = `=1+1";,\\\r\nEND:VCARD\r\n</script><b onclick="x">‮ ^\u0007`;

export const currentMember: Member = {
  id: 'current-si',
  name: { ko: '현재시', 'en-GB': 'Current-si' },
  kind: 'city',
  region: 'new-region',
  membership: { since: '2020-05' },
  website: 'https://current.example/',
  location: { lat: 35.1, lon: 126.9 },
  summary: hostileText,
  tags: [{ ko: '가상; 꼬리표' }, hostileText],
};

/** A site whose feed has every part, a current, a former and a bare member; with `change` applied to it. */
export function inventSite(change: Partial<Feed> = {}, previous?: Feed): Site {
  return { feed: { ...invented, members: [...invented.members, currentMember], ...change }, base, previous };
}

export function textOf(files: readonly PublishedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  if (typeof file?.content !== 'string') throw new Error(`there is no text at ${path}`);
  return file.content;
}

/** The JSON of a published file. */
export const jsonOf = (file: PublishedFile | undefined): unknown =>
  JSON.parse(textOf(file ? [file] : [], file?.path ?? ''));
