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
  /** The id of the member to write to, or one that it had before (`formerIds`). Default: none, the form writes to the network. An id that the feed lacks is the error `unknown-member`. */
  member?: ContactElement['member'] | undefined;
  /** Where the form is sent to: an `https:` or `mailto:` URL; `http:` only on the page's own origin and on localhost. Default, also for any other value: the action of the page's own `<form>`, otherwise what the feed says. */
  endpoint?: ContactElement['endpoint'] | undefined;
  /** The name of the adapter that speaks to `endpoint` or to the action of the page's own `<form>`; without these two the feed names its own. Default: told from the endpoint, otherwise `json`; for an action, `form`. With an unknown name, sending fails with `no-endpoint`. */
  adapter?: ContactElement['adapter'] | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: ContactElement['src'] | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  headingLevel?: ContactElement['headingLevel'] | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: ContactElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: ContactElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is loaded and the form is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed or the member cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** A message is about to be sent; cancel the event to send it yourself. */
  onSsegovSubmit?: ((event: SsegovSubmitEvent) => void) | undefined;
  /** The message was sent. */
  onSsegovSuccess?: ((event: SsegovSuccessEvent) => void) | undefined;
  /** The message could not be sent; everything typed is still in the form. */
  onSsegovFailure?: ((event: SsegovFailureEvent) => void) | undefined;
}

/** The props of `<SsegovDirectory>`: those of any element in React, and those of `<ssegov-directory>`. */
export interface SsegovDirectoryProps extends ElementProps<DirectoryElement> {
  /** The search text. Default: empty, all members. Only its first 100 characters are read. */
  query?: DirectoryElement['query'] | undefined;
  /** The ids of the regions to show, space-separated. Default: empty, all. An ended region finds the members that were in it. */
  region?: DirectoryElement['region'] | undefined;
  /** The kinds to show, space-separated: `district city county province metropolis organisation`. Default: empty, all. */
  kind?: DirectoryElement['kind'] | undefined;
  /** The membership statuses to show, space-separated: `current former on-record`. Default: empty, all. */
  status?: DirectoryElement['status'] | undefined;
  /** `name` (default; with a `query` the best match first), `population` (largest first), `since` (earliest first) or `region`. */
  sort?: DirectoryElement['sort'] | undefined;
  /** How the members are shown: `cards` (default), `table` or `map`. */
  view?: DirectoryElement['view'] | undefined;
  /** Which controls are offered, space-separated: any of `search filters sort view export`. Default: all; empty: none. */
  controls?: DirectoryElement['controls'] | undefined;
  /** Shows only the feed's notable members; while `sort` is `name`, in the feed's order. Default: false. */
  featured?: DirectoryElement['featured'] | undefined;
  /** The largest number of members in the list, rounded down. Default: 0, no limit. */
  limit?: DirectoryElement['limit'] | undefined;
  /** How many members are shown at first, and how many "Show more" adds, rounded down. Default: 24. */
  pageSize?: DirectoryElement['pageSize'] | undefined;
  /** Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`): `list` makes `?list-region=KR-11`. Back and Forward restore them. Default: off. Each directory needs a prefix of its own. */
  syncUrl?: DirectoryElement['syncUrl'] | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: DirectoryElement['src'] | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  headingLevel?: DirectoryElement['headingLevel'] | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: DirectoryElement['loading'] | undefined;
  /** The same as `pageSize`. */
  'page-size'?: DirectoryElement['pageSize'] | undefined;
  /** The same as `syncUrl`. */
  'sync-url'?: DirectoryElement['syncUrl'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: DirectoryElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** The visitor or code changed query, filters, sort or view. */
  onSsegovChange?: ((event: SsegovChangeEvent) => void) | undefined;
  /** A member was opened; cancel the event to keep the details from opening. */
  onSsegovSelect?: ((event: SsegovSelectEvent) => void) | undefined;
}

/** The props of `<SsegovMemberCard>`: those of any element in React, and those of `<ssegov-member-card>`. */
export interface SsegovMemberCardProps extends ElementProps<MemberCardElement> {
  /** The member's id, or one that it had before (`formerIds`). Required: without it, and with an id that the feed lacks, the error is `unknown-member`. */
  member?: MemberCardElement['member'] | undefined;
  /** `card` (default): everything; `compact`: name, region and two facts; `row`: the same in one line. Any other value is `card`. */
  variant?: MemberCardElement['variant'] | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: MemberCardElement['src'] | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  headingLevel?: MemberCardElement['headingLevel'] | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: MemberCardElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: MemberCardElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed or the member cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
}

/** The props of `<SsegovNewsletter>`: those of any element in React, and those of `<ssegov-newsletter>`. */
export interface SsegovNewsletterProps extends ElementProps<NewsletterElement> {
  /** The ids of the newsletters to offer, space-separated or as an array. Default: all of the feed. Ids that the feed lacks are ignored. If it has none of them, they are sent to the page's own endpoint; without one, nothing can be sent. */
  list?: NewsletterElement['list'] | undefined;
  /** Where the form is sent to: an `https:` or `mailto:` URL; `http:` only on the page's own origin and on localhost. Default, also for any other value: the action of the page's own `<form>`, otherwise what the feed says. */
  endpoint?: NewsletterElement['endpoint'] | undefined;
  /** The name of the adapter that speaks to `endpoint` or to the action of the page's own `<form>`; without these two the feed names its own. Default: told from the endpoint, otherwise `json`; for an action, `form`. With an unknown name, sending fails with `no-endpoint`. */
  adapter?: NewsletterElement['adapter'] | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: NewsletterElement['src'] | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  headingLevel?: NewsletterElement['headingLevel'] | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: NewsletterElement['loading'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: NewsletterElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
  /** The feed is loaded and the form is on screen. */
  onSsegovLoad?: ((event: SsegovLoadEvent) => void) | undefined;
  /** The feed cannot be shown. */
  onSsegovError?: ((event: SsegovErrorEvent) => void) | undefined;
  /** A sign-up is about to be sent; cancel the event to send it yourself. */
  onSsegovSubmit?: ((event: SsegovSubmitEvent) => void) | undefined;
  /** The sign-up was sent. */
  onSsegovSuccess?: ((event: SsegovSuccessEvent) => void) | undefined;
  /** The sign-up could not be sent; everything typed is still in the form. */
  onSsegovFailure?: ((event: SsegovFailureEvent) => void) | undefined;
}

/** The props of `<SsegovOrganisation>`: those of any element in React, and those of `<ssegov-organisation>`. */
export interface SsegovOrganisationProps extends ElementProps<OrganisationElement> {
  /** `profile` (default, and any other value): everything; `card`: the main facts as a card. */
  variant?: OrganisationElement['variant'] | undefined;
  /** Which sections are shown, in this order, space-separated: any of `about figures businesses leadership support members representative contact join newsletter legal sources`. Default: empty, all of them in this order. Other words are ignored; if there are only such, the name alone is shown. A section for which the feed has nothing is left out. */
  sections?: OrganisationElement['sections'] | undefined;
  /** Puts the organisation as JSON-LD into the document's head, for search engines, while the element is on the page. Default: false. If the page's policy forbids it, that is a warning in the console. */
  jsonLd?: OrganisationElement['jsonLd'] | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: OrganisationElement['src'] | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  headingLevel?: OrganisationElement['headingLevel'] | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: OrganisationElement['loading'] | undefined;
  /** The same as `jsonLd`. */
  'json-ld'?: OrganisationElement['jsonLd'] | undefined;
  /** The same as `headingLevel`. */
  'heading-level'?: OrganisationElement['headingLevel'] | undefined;
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
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
 * - (default): Fallback: shown until the feed is loaded, when scripts are off, and when it cannot be shown. Or a `<form>` of the page's own, which is enhanced in place.
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
 * - (default): Fallback: shown until the first members are loaded, when scripts are off, and when the feed cannot be shown.
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
 * - (default): Fallback: shown until the member is loaded, when scripts are off, and when the member cannot be shown.
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
 * - (default): Fallback: shown until the feed is loaded, when scripts are off, and when it cannot be shown. Or a `<form>` of the page's own, which is enhanced in place.
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
 * - (default): Fallback: shown until the feed is loaded, when scripts are off, and when the feed cannot be shown.
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
