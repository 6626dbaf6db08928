import { monogramOf } from '../../../../../src/elements/member/monogram.js';
import { cleanText } from '../clean-text.js';
import type { Site } from '../site.js';
import { sitePaths } from '../site-paths.js';
import { allTexts } from './all-texts.js';
import type { ImageInputs } from './image-inputs.js';

export function organisationImageInputs({ feed, base }: Site): ImageInputs {
  const { organisation, languages } = feed;
  const names = allTexts(organisation.name, languages);
  return {
    path: sitePaths.organisationImage,
    tint: 0,
    isSolid: true,
    marks: [cleanText(organisation.acronym ?? ''), ...names.map(monogramOf)],
    meta: [],
    names,
    spare: new URL(base).host,
    network: [],
    acronym: '',
  };
}
