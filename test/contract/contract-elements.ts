import { ContactElement } from '../../src/elements/contact/contact-element.js';
import { MemberCardElement } from '../../src/elements/member-card/member-card-element.js';
import { DirectoryElement } from '../../src/elements/directory/directory-element.js';
import { NewsletterElement } from '../../src/elements/newsletter/newsletter-element.js';
import { OrganisationElement } from '../../src/elements/organisation/organisation-element.js';

/**
 * The elements that keep the contract, each with the least that it needs to show the sample's first member, and what it is
 * with a feed that has no member.
 */
export const contractElements = [
  {
    tag: 'ssegov-member-card',
    attributes: { member: 'invented-gu' },
    constructor: MemberCardElement,
    withoutMembers: 'error',
  },
  { tag: 'ssegov-directory', attributes: {}, constructor: DirectoryElement, withoutMembers: 'empty' },
  { tag: 'ssegov-organisation', attributes: {}, constructor: OrganisationElement, withoutMembers: 'ready' },
] as const;

/** What each of them shows of the sample: the first member's name; of the newsletter, its own first words. */
export const allElements = [
  ...contractElements.map((element) => ({ ...element, name: 'Invented-gu', koreanName: '가상구' })),
  {
    tag: 'ssegov-contact',
    attributes: { member: 'invented-gu', endpoint: 'https://forms.example/' },
    constructor: ContactElement,
    withoutMembers: 'error',
    name: 'Invented-gu',
    koreanName: '가상구',
  },
  {
    tag: 'ssegov-newsletter',
    attributes: { endpoint: 'https://forms.example/' },
    constructor: NewsletterElement,
    withoutMembers: 'ready',
    name: 'News by e-mail from',
    koreanName: '소식을 이메일로',
  },
] as const;

/** What the sample's first member is called, and a word of the interface beside it. */
export const shown = {
  ko: { name: '가상구', word: '자치구', error: '불러오지 못했습니다', retry: '다시 시도' },
  en: { name: 'Invented-gu', word: 'District', error: 'could not be loaded', retry: 'Try again' },
} as const;
