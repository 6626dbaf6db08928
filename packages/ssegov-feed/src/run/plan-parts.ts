import { createHash } from 'node:crypto';
import { pickMember } from '../publish/pick-member.js';
import type { Site } from '../site/site.js';
import type { Part, PartTask } from './part.js';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/**
 * All parts of the folder. A part of one member does not depend on when the feed was updated: its files say when they last
 * changed, so that one new record writes few files.
 * @param maker a digest of the program: another program makes everything anew
 */
export function planParts(site: Site, maker: string): Part[] {
  const { feed, base } = site;
  const { organisation, contact, languages, members } = feed;
  const part = (task: PartTask, inputs: unknown): Part => ({ task, key: digest([maker, base, inputs]) });
  const common = digest({ organisation, contact, languages });
  const byRegion = new Map<string | undefined, unknown[]>();
  for (const { region, id, name } of members) byRegion.set(region, [...(byRegion.get(region) ?? []), [id, name]]);
  return [
    part({ kind: 'lists' }, feed),
    ...languages.map((lang) => part({ kind: 'home', lang }, feed)),
    ...members.flatMap((member) => {
      const { updated: _, ...record } = pickMember(feed, member);
      return [part({ kind: 'member', id: member.id }, [common, record, byRegion.get(member.region)])];
    }),
  ];
}
