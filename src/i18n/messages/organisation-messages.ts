import type { Messages } from './messages.js';

/** The blocks of a profile, in the order in which they stand where nothing asks for another. */
type Section =
  | 'about'
  | 'figures'
  | 'businesses'
  | 'leadership'
  | 'support'
  | 'members'
  | 'representative'
  | 'contact'
  | 'join'
  | 'newsletter'
  | 'legal'
  | 'sources';

/** The words that the network's profile needs besides. */
export interface OrganisationWords {
  readonly sections: Readonly<Record<Section, string>>;

  readonly mission: string;
  readonly focus: string;
  readonly founded: string;
  readonly legalBasis: string;
  readonly basedIn: string;
  readonly marketActive: string;
  readonly website: string;

  readonly memberCount: string;
  readonly governments: (count: string) => string;
  readonly earlierCounts: (count: string) => string;
  readonly totalPopulation: string;
  /** The feed's number is a lower bound. */
  readonly atLeast: (count: string) => string;

  readonly programmes: string;
  readonly president: string;
  readonly term: (number: string) => string;
  readonly formerPresidents: (count: string) => string;
  readonly executiveBoard: string;
  readonly seniorAdvisors: string;
  readonly partners: string;

  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly page: string;
  /** Before the title of the source, for those who hear a date as a link. */
  readonly source: string;
}

export type OrganisationMessages = Messages & OrganisationWords;
