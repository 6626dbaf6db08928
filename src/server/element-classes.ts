import { ContactElement } from '../elements/contact/contact-element.js';
import { DirectoryElement } from '../elements/directory/directory-element.js';
import { MemberCardElement } from '../elements/member-card/member-card-element.js';
import { NewsletterElement } from '../elements/newsletter/newsletter-element.js';
import { OrganisationElement } from '../elements/organisation/organisation-element.js';

export const elementClasses = {
  'ssegov-member-card': MemberCardElement,
  'ssegov-directory': DirectoryElement,
  'ssegov-organisation': OrganisationElement,
  'ssegov-contact': ContactElement,
  'ssegov-newsletter': NewsletterElement,
} as const;

export type ElementTag = keyof typeof elementClasses;
