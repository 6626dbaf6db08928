import { monogramOf, tintOf } from '../../../../../src/elements/member/monogram.js';
import type { Member } from '../../../../../src/schema/types.js';
import { cleanText } from '../clean-text.js';
import type { Site } from '../site.js';
import { sitePaths } from '../site-paths.js';
import { siteText } from '../site-text.js';
import { allTexts } from './all-texts.js';
import type { ImageInputs } from './image-inputs.js';

/** No facts that age: messengers keep an image for months. */
export function memberImageInputs({ feed }: Site, member: Member): ImageInputs {
  const { languages, organisation, regions } = feed;
  const { messages } = siteText(feed, languages[0] ?? '');
  const names = allTexts(member.name, languages);
  const region = regions.find(({ id }) => id === member.region);
  const regionNames = region ? allTexts(region.name, languages) : [];
  // A province that is a member is its own region.
  const isSaid = regionNames[0] === names[0];
  return {
    path: sitePaths.memberImage(member.id),
    tint: tintOf(member.region),
    isSolid: false,
    marks: allTexts(member.name, ['ko', ...languages]).map(monogramOf),
    meta: [[messages.kinds[member.kind]], ...(isSaid ? [] : [regionNames])],
    names,
    spare: member.id,
    network: allTexts(organisation.name, languages),
    acronym: cleanText(organisation.acronym ?? ''),
  };
}
