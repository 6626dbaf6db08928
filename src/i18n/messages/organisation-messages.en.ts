import type { Messages } from './common-messages.en.js';

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
const ordinal = (number: string) =>
  number + (['th', 'st', 'nd', 'rd'][Number(/(?:^|[^1])([123])$/.exec(number)?.[1] ?? 0)] ?? 'th');

export const words = {
  sections: {
    about: 'About',
    figures: 'Key figures',
    businesses: 'Core businesses',
    leadership: 'Leadership',
    support: 'Support provided',
    members: 'Notable members',
    representative: 'Organisation representative',
    contact: 'Get in touch',
    join: 'Join',
    newsletter: 'Newsletter',
    legal: 'Legal notice',
    sources: 'Sources',
  },

  mission: 'Mission',
  focus: 'Focus',
  founded: 'Founded',
  legalBasis: 'Legal basis',
  basedIn: 'Based in',
  marketActive: 'Active in',
  website: 'Website',

  memberCount: 'Members',
  governments: (count: string) => `${count} local governments`,
  earlierCounts: (count: string) => `Earlier counts (${count})`,
  totalPopulation: 'Population of the members',
  /** The feed's number is a lower bound. */
  atLeast: (count: string) => `at least ${count}`,

  programmes: 'Programmes',
  president: 'President',
  term: (number: string) => `${ordinal(number)} term`,
  formerPresidents: (count: string) => `Former presidents (${count})`,
  executiveBoard: 'Executive board',
  seniorAdvisors: 'Senior advisors',
  partners: 'Partners and networks',

  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  page: 'On the web',
  /** For screen readers, after a date that is a link: stands before the title of the source. */
  source: 'source:',
};

/** The words that the network's profile needs besides the common ones. */
export type OrganisationWords = typeof words;

export type OrganisationMessages = Messages & OrganisationWords;
