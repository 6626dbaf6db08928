import type { OrganisationMessages } from '../../i18n/messages/organisation-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Feed } from '../../schema/types.js';
import { readTokens } from '../shared/read-tokens.js';

/** The sections of a profile, in their default order. */
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
/** A section of a profile, as `sections` names it. */
export type OrganisationSection = (typeof organisationSections)[number];

/** `profile`: everything; `card`: the main facts as a card. */
export type OrganisationVariant = 'profile' | 'card';

/** All that the views of a profile render from. */
export interface OrganisationModel {
  readonly feed: Feed;
  readonly reader: Reader<OrganisationMessages>;
  readonly headingLevel: number;
  /** The requested sections in order; those that have nothing to show are left out. */
  readonly sections: readonly OrganisationSection[];
  /** The slots into which the page has put something. */
  readonly slotted: ReadonlySet<string>;
  /** True if our own newsletter form is in the slot: it names the newsletters itself. */
  readonly signsUp: boolean;
}

/** The requested sections, from a text or a list: each known name once, others ignored. Without any name, all sections. */
export function readSections(requested: unknown): readonly OrganisationSection[] {
  const names = readTokens(requested);
  if (!names.length) return organisationSections;
  return [...new Set(names)].flatMap((name) => organisationSections.find((known) => known === name) ?? []);
}
