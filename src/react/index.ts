'use client';
// Generated from custom-elements.json: npm run manifest.
import type { ContactElement } from '../elements/contact/contact-element.js';
import type { DirectoryElement } from '../elements/directory/directory-element.js';
import type { MemberCardElement } from '../elements/member-card/member-card-element.js';
import type { NewsletterElement } from '../elements/newsletter/newsletter-element.js';
import type { OrganisationElement } from '../elements/organisation/organisation-element.js';
import type { SsegovChangeEvent } from '../events/ssegov-change-event.js';
import type { SsegovErrorEvent } from '../events/ssegov-error-event.js';
import type { SsegovFailureEvent } from '../events/ssegov-failure-event.js';
import type { SsegovLoadEvent } from '../events/ssegov-load-event.js';
import type { SsegovSelectEvent } from '../events/ssegov-select-event.js';
import type { SsegovSubmitEvent } from '../events/ssegov-submit-event.js';
import type { SsegovSuccessEvent } from '../events/ssegov-success-event.js';
import type { Feed } from '../schema/types.js';
import { createComponent, type ElementProps } from './create-component.js';

/** The props of `<SsegovContact>`: those of any element in React, and those of `<ssegov-contact>`. */
export interface SsegovContactProps extends ElementProps<ContactElement> {
  /** The id of the member to write to; without it, the network. One that the feed lacks is the error `unknown-member`. */
  member?: ContactElement['member'] | undefined;
  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, and where it is anything else, the action of a form of the page's own; then what the feed says. */
  endpoint?: ContactElement['endpoint'] | undefined;
  /** The name of the adapter that speaks to the endpoint. Without it, what the feed says; then the endpoint tells. */
  adapter?: ContactElement['adapter'] | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: ContactElement['src'] | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  headingLevel?: ContactElement['headingLevel'] | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: ContactElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: ContactElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is here and the form is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed or the member cannot be had. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** A message is about to be sent; cancel it to send it yourself. */
  onSsegovSubmit?: ((event: SsegovSubmitEvent) => void) | undefined;
  /** It was sent. */
  onSsegovSuccess?: ((event: SsegovSuccessEvent) => void) | undefined;
  /** It could not be sent; everything typed is still there. */
  onSsegovFailure?: ((event: SsegovFailureEvent) => void) | undefined;
}

/** The props of `<SsegovDirectory>`: those of any element in React, and those of `<ssegov-directory>`. */
export interface SsegovDirectoryProps extends ElementProps<DirectoryElement> {
  /** The search text. */
  query?: DirectoryElement['query'] | undefined;
  /** The ids of the regions to show, space-separated; empty: all. */
  region?: DirectoryElement['region'] | undefined;
  /** The kinds to show, space-separated: `district city county province metropolis organisation`; empty: all. */
  kind?: DirectoryElement['kind'] | undefined;
  /** The membership statuses to show, space-separated: `current former on-record`; empty: all. */
  status?: DirectoryElement['status'] | undefined;
  /** `name` in the reader's order, `population` from the largest, `since` from the earliest, or `region`. */
  sort?: DirectoryElement['sort'] | undefined;
  /** How the members are shown: `cards`, `table` or `map`. */
  view?: DirectoryElement['view'] | undefined;
  /** Which controls are offered, space-separated: any of `search filters sort view export`; empty: a bare list. */
  controls?: DirectoryElement['controls'] | undefined;
  /** Only the feed's notable members; while `sort` is `name`, in the feed's order. */
  featured?: DirectoryElement['featured'] | undefined;
  /** At most so many members; 0: no limit. */
  limit?: DirectoryElement['limit'] | undefined;
  /** How many members are shown before "show more". */
  pageSize?: DirectoryElement['pageSize'] | undefined;
  /** Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`): `list` makes `?list-region=KR-11`. Back and Forward restore them. Each directory of a page needs a prefix of its own. */
  syncUrl?: DirectoryElement['syncUrl'] | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: DirectoryElement['src'] | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  headingLevel?: DirectoryElement['headingLevel'] | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: DirectoryElement['loading'] | undefined;
  /** The same as `pageSize`. */
  'page-size'?: DirectoryElement['pageSize'] | undefined;
  /** The same as `syncUrl`. */
  'sync-url'?: DirectoryElement['syncUrl'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: DirectoryElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** The visitor or code changed query, filters, sort or view. */
  onSsegovChange?: ((event: SsegovChangeEvent) => void) | undefined;
  /** A member was opened; cancel it to keep the details from opening. */
  onSsegovSelect?: ((event: SsegovSelectEvent) => void) | undefined;
}

/** The props of `<SsegovMemberCard>`: those of any element in React, and those of `<ssegov-member-card>`. */
export interface SsegovMemberCardProps extends ElementProps<MemberCardElement> {
  /** The member's id, or one that it had before (`formerIds`). One that the feed lacks is the error `unknown-member`. */
  member?: MemberCardElement['member'] | undefined;
  /** `card` (default, and for anything else): everything; `compact`: name, region and two facts; `row`: the same in one line. */
  variant?: MemberCardElement['variant'] | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: MemberCardElement['src'] | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  headingLevel?: MemberCardElement['headingLevel'] | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: MemberCardElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: MemberCardElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed or the member cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
}

/** The props of `<SsegovNewsletter>`: those of any element in React, and those of `<ssegov-newsletter>`. */
export interface SsegovNewsletterProps extends ElementProps<NewsletterElement> {
  /** The ids of the newsletters to offer, space-separated or as an array; unknown ones are ignored. Without it, all of the feed. */
  list?: NewsletterElement['list'] | undefined;
  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, and where it is anything else, the action of a form of the page's own; then what the feed says. */
  endpoint?: NewsletterElement['endpoint'] | undefined;
  /** The name of the adapter that speaks to the endpoint. Without it, what the feed says; then the endpoint tells. */
  adapter?: NewsletterElement['adapter'] | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: NewsletterElement['src'] | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  headingLevel?: NewsletterElement['headingLevel'] | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: NewsletterElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: NewsletterElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is here and the form is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed cannot be had. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** A sign-up is about to be sent; cancel it to send it yourself. */
  onSsegovSubmit?: ((event: SsegovSubmitEvent) => void) | undefined;
  /** It was sent. */
  onSsegovSuccess?: ((event: SsegovSuccessEvent) => void) | undefined;
  /** It could not be sent; everything typed is still there. */
  onSsegovFailure?: ((event: SsegovFailureEvent) => void) | undefined;
}

/** The props of `<SsegovOrganisation>`: those of any element in React, and those of `<ssegov-organisation>`. */
export interface SsegovOrganisationProps extends ElementProps<OrganisationElement> {
  /** `profile` (default, and for anything else): everything; `card`: the same organisation in the space of a card. */
  variant?: OrganisationElement['variant'] | undefined;
  /** Which sections stand, and in which order, space-separated: any of `about figures businesses leadership support members representative contact join newsletter legal sources`; others are ignored. Empty: all that the feed has something for. */
  sections?: OrganisationElement['sections'] | undefined;
  /** Puts the organisation as JSON-LD into the document's head, for search engines, while the element is on the page. */
  jsonLd?: OrganisationElement['jsonLd'] | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: OrganisationElement['src'] | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  headingLevel?: OrganisationElement['headingLevel'] | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: OrganisationElement['loading'] | undefined;
  /** The same as `jsonLd`. */
  'json-ld'?: OrganisationElement['jsonLd'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: OrganisationElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
}

/**
 * Get in touch with the network or with a member.
 *
 * Slots:
 * - (default): Fallback; or a `<form>` of the page's own, which is enhanced in place.
 *
 * Parts: `card`, `name`, `form`, `field`, `error`, `summary`, `consent`, `failure`, `submit`, `success`.
 */
export const SsegovContact = /* @__PURE__ */ createComponent<SsegovContactProps>({
  tag: 'ssegov-contact',
  define: () => import('../elements/contact/define.js'),
  properties: {
    member: 'member',
    endpoint: 'endpoint',
    adapter: 'adapter',
    src: 'src',
    headingLevel: 'heading-level',
    loading: 'loading',
    feed: undefined,
  },
  events: ['ssegov-load', 'ssegov-error', 'ssegov-submit', 'ssegov-success', 'ssegov-failure'],
});

/**
 * Search, filter, sort and browse the members.
 *
 * Slots:
 * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
 *
 * Parts: `toolbar`, `results`, `card`, `name`, `kind`, `region`, `population`, `membership`, `roles`, `summary`, `tags`, `link`, `logo`, `dialog`.
 */
export const SsegovDirectory = /* @__PURE__ */ createComponent<SsegovDirectoryProps>({
  tag: 'ssegov-directory',
  define: () => import('../elements/directory/define.js'),
  properties: {
    query: 'query',
    region: 'region',
    kind: 'kind',
    status: 'status',
    sort: 'sort',
    view: 'view',
    controls: 'controls',
    featured: 'featured',
    limit: 'limit',
    pageSize: 'page-size',
    syncUrl: 'sync-url',
    src: 'src',
    headingLevel: 'heading-level',
    loading: 'loading',
    feed: undefined,
  },
  events: ['ssegov-load', 'ssegov-error', 'ssegov-change', 'ssegov-select'],
});

/**
 * One member of the network as a card.
 *
 * Slots:
 * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
 * - `actions`: Links or buttons at the foot of the card.
 *
 * Parts: `card`, `name`, `kind`, `region`, `population`, `membership`, `roles`, `summary`, `tags`, `link`, `logo`.
 */
export const SsegovMemberCard = /* @__PURE__ */ createComponent<SsegovMemberCardProps>({
  tag: 'ssegov-member-card',
  define: () => import('../elements/member-card/define.js'),
  properties: {
    member: 'member',
    variant: 'variant',
    src: 'src',
    headingLevel: 'heading-level',
    loading: 'loading',
    feed: undefined,
  },
  events: ['ssegov-load', 'ssegov-error'],
});

/**
 * Sign up for the newsletter.
 *
 * Slots:
 * - (default): Fallback; or a `<form>` of the page's own, which is enhanced in place.
 *
 * Parts: `card`, `name`, `form`, `field`, `error`, `summary`, `consent`, `failure`, `submit`, `success`.
 */
export const SsegovNewsletter = /* @__PURE__ */ createComponent<SsegovNewsletterProps>({
  tag: 'ssegov-newsletter',
  define: () => import('../elements/newsletter/define.js'),
  properties: {
    list: 'list',
    endpoint: 'endpoint',
    adapter: 'adapter',
    src: 'src',
    headingLevel: 'heading-level',
    loading: 'loading',
    feed: undefined,
  },
  events: ['ssegov-load', 'ssegov-error', 'ssegov-submit', 'ssegov-success', 'ssegov-failure'],
});

/**
 * The network's own profile.
 *
 * Slots:
 * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
 * - `contact`: The page's own way to write to the network, for example `<ssegov-contact slot="contact">`; below the plain links.
 * - `newsletter`: The page's own way to sign up, for example `<ssegov-newsletter slot="newsletter">`, which names the newsletters itself; anything else stands below their names.
 *
 * Parts: `profile`, `card`, `logo`, `acronym`, `name`, `section`, `heading`, `mission`, `description`, `figure`, `date`, `as-of`, `link`, `action`.
 */
export const SsegovOrganisation = /* @__PURE__ */ createComponent<SsegovOrganisationProps>({
  tag: 'ssegov-organisation',
  define: () => import('../elements/organisation/define.js'),
  properties: {
    variant: 'variant',
    sections: 'sections',
    jsonLd: 'json-ld',
    src: 'src',
    headingLevel: 'heading-level',
    loading: 'loading',
    feed: undefined,
  },
  events: ['ssegov-load', 'ssegov-error'],
});
