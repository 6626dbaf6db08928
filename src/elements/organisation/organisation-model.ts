import type { OrganisationMessages } from '../../i18n/messages/organisation-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import { readTokens } from '../shared/read-tokens.js';

/** The blocks of a profile, in the order in which they stand where nothing asks for another. */
export const organisationSections = [
  'about',
  'figures',
  'businesses',
  'leadership',
  'support',
  'members',
  'representative',
  'contact',
  'join',
  'newsletter',
  'legal',
  'sources',
] as const;
export type OrganisationSection = (typeof organisationSections)[number];

export type OrganisationVariant = 'profile' | 'card';

/** All that the views of a profile are drawn from. */
export interface OrganisationModel {
  readonly feed: Feed;
  readonly reader: Reader<OrganisationMessages>;
  readonly headingLevel: number;
  /** Which sections may stand, in their order; those that have nothing to show are left out. */
  readonly sections: readonly OrganisationSection[];
  /** The slots into which the page has put something. */
  readonly slotted: ReadonlySet<string>;
  /** One of these is our own form for newsletters, which names them. */
  readonly signsUp: boolean;
}

/** The sections that are asked for, as text or as a list: each known name once, others ignored. Without any, all sections. */
export function readSections(requested: unknown): readonly OrganisationSection[] {
  const names = readTokens(requested);
  if (!names.length) return organisationSections;
  return [...new Set(names)].flatMap((name) => organisationSections.find((known) => known === name) ?? []);
}
