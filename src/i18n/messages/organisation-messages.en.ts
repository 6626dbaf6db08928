import type { OrganisationWords } from './organisation-messages.js';

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
const ordinal = (number: string) =>
  number + (['th', 'st', 'nd', 'rd'][Number(/(?:^|[^1])([123])$/.exec(number)?.[1] ?? 0)] ?? 'th');

export const words: OrganisationWords = {
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
  governments: (count) => `${count} local governments`,
  earlierCounts: (count) => `Earlier counts (${count})`,
  totalPopulation: 'Population of the members',
  atLeast: (count) => `at least ${count}`,

  programmes: 'Programmes',
  president: 'President',
  term: (number) => `${ordinal(number)} term`,
  formerPresidents: (count) => `Former presidents (${count})`,
  executiveBoard: 'Executive board',
  seniorAdvisors: 'Senior advisors',
  partners: 'Partners and networks',

  email: 'E-mail',
  phone: 'Phone',
  address: 'Address',
  page: 'On the web',
  source: 'source:',
};
