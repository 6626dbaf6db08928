import { ContactElement } from '../../src/elements/contact/contact-element.js';
import { MemberCardElement } from '../../src/elements/member-card/member-card-element.js';
import { DirectoryElement } from '../../src/elements/directory/directory-element.js';
import { NewsletterElement } from '../../src/elements/newsletter/newsletter-element.js';
import { OrganisationElement } from '../../src/elements/organisation/organisation-element.js';
import { placements } from './placements.js';

/** The name of the sample's first member, and a word of the interface beside it. */
export const shown = {
  ko: { name: '가상구', word: '자치구', error: '불러오지 못했습니다', retry: '다시 시도' },
  en: { name: 'Invented-gu', word: 'District', error: 'could not be loaded', retry: 'Try again' },
} as const;

/** What the elements with cards show of the sample. */
const ofCards = {
  name: shown.en.name,
  koreanName: shown.ko.name,
  words: { ko: shown.ko.word, en: shown.en.word },
  drawsCards: true,
} as const;

/**
 * The elements that keep the contract. Each has the attributes that it needs to show the sample, a text that it then shows
 * in each language, and its state with a feed that has no member.
 */
export const allElements = [
  {
    tag: 'ssegov-member-card',
    attributes: { member: 'invented-gu' },
    constructor: MemberCardElement,
    withoutMembers: 'error',
    ...ofCards,
  },
  { tag: 'ssegov-directory', attributes: {}, constructor: DirectoryElement, withoutMembers: 'empty', ...ofCards },
  { tag: 'ssegov-organisation', attributes: {}, constructor: OrganisationElement, withoutMembers: 'ready', ...ofCards },
  {
    tag: 'ssegov-contact',
    attributes: { member: 'invented-gu', endpoint: 'https://forms.example/' },
    constructor: ContactElement,
    withoutMembers: 'error',
    name: 'Invented-gu',
    koreanName: '가상구',
    words: { ko: '보내기', en: 'Send message' },
    drawsCards: false,
  },
  {
    tag: 'ssegov-newsletter',
    attributes: { endpoint: 'https://forms.example/' },
    constructor: NewsletterElement,
    withoutMembers: 'ready',
    name: 'News by e-mail from',
    koreanName: '소식을 이메일로',
    words: { ko: '신청하기', en: 'Sign up' },
    drawsCards: false,
  },
] as const;

/** Each element, made by a script, and rendered by a server: most of the contract holds for both. `title` is for the tests' names. */
export const allPlaced = allElements.flatMap((element) =>
  placements.map((placement) => ({ ...element, ...placement, title: `${element.tag}${placement.how}` })),
);
