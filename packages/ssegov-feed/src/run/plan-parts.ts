import { createHash } from 'node:crypto';
import { membershipStatus } from '../../../../src/schema/membership-status.js';
import type { Feed } from '../../../../src/schema/types.js';
import { pickMember } from '../publish/pick-member.js';
import { memberImageInputs } from '../site/images/member-image-inputs.js';
import { organisationImageInputs } from '../site/images/organisation-image-inputs.js';
import type { ImageInputs } from '../site/images/image-inputs.js';
import { sitePaths } from '../site/site-paths.js';
import type { Site } from '../site/site.js';
import { unusedFormerIds } from '../site/unused-former-ids.js';
import type { Part, PartTask } from './part.js';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** What the page of a member says of the others, as one digest a region: to read the names again for each member is quadratic. */
function digestNames({ members }: Feed): ReadonlyMap<string | undefined, string> {
  const groups = new Map<string | undefined, unknown[]>();
  for (const { region, id, name } of members) {
    const group = groups.get(region) ?? [];
    group.push([id, name]);
    groups.set(region, group);
  }
  return new Map([...groups].map(([region, names]) => [region, digest(names)]));
}

/**
 * All parts of the folder. A part of one member does not depend on when the feed was updated: its files say when they last
 * changed, so that one new record writes few files.
 * @param maker a digest of the program: another program makes everything anew
 */
export function planParts(site: Site, maker: string): Part[] {
  const { feed, base } = site;
  const { organisation, contact, languages, members } = feed;
  const part = (task: PartTask, inputs: unknown): Part => ({ task, key: digest([maker, base, inputs]) });
  const image = (inputs: ImageInputs, copies: readonly string[]) =>
    part({ kind: 'image', inputs, copies }, [inputs, copies]);
  const common = digest({ organisation, contact, languages });
  const namesIn = digestNames(feed);
  return [
    part({ kind: 'lists' }, feed),
    ...languages.map((lang) => part({ kind: 'home', lang }, feed)),
    image(organisationImageInputs(site), []),
    ...members.flatMap((member) => {
      const { updated: _, ...record } = pickMember(feed, member);
      return [
        part({ kind: 'member', id: member.id }, [common, record, membershipStatus(member), namesIn.get(member.region)]),
        image(memberImageInputs(site, member), unusedFormerIds(feed, member).map(sitePaths.memberImage)),
      ];
    }),
  ];
}
