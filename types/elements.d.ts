// Generated from custom-elements.json: npm run manifest.
import type {
  ContactElement,
  DirectoryElement,
  MemberCardElement,
  NewsletterElement,
  OrganisationElement,
  Feed,
  SsegovChangeEvent,
  SsegovErrorEvent,
  SsegovFailureEvent,
  SsegovLoadEvent,
  SsegovSelectEvent,
  SsegovSubmitEvent,
  SsegovSuccessEvent,
} from '../dist/npm/index.js';

/** The attributes of `<ssegov-contact>`, by their names in HTML. */
export interface ContactAttributes {
  /** The id of the member to write to, or one that it had before (`formerIds`). Default: none, the form writes to the network. An id that the feed lacks is the error `unknown-member`. */
  member?: string | undefined;
  /** Where the form is sent to: an `https:` or `mailto:` URL; `http:` only on the page's own origin and on localhost. Default, also for any other value: the action of the page's own `<form>`, otherwise what the feed says. */
  endpoint?: string | undefined;
  /** The name of the adapter that speaks to `endpoint` or to the action of the page's own `<form>`; without these two the feed names its own. Default: told from the endpoint, otherwise `json`; for an action, `form`. With an unknown name, sending fails with `no-endpoint`. */
  adapter?: string | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  'heading-level'?: number | `${number}` | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-contact>`. */
export interface ContactProperties {
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-contact>`, by their names. */
export interface ContactEvents {
  /** The feed is loaded and the form is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed or the member cannot be shown. */
  'ssegov-error': SsegovErrorEvent;
  /** A message is about to be sent; cancel the event to send it yourself. */
  'ssegov-submit': SsegovSubmitEvent;
  /** The message was sent. */
  'ssegov-success': SsegovSuccessEvent;
  /** The message could not be sent; everything typed is still in the form. */
  'ssegov-failure': SsegovFailureEvent;
}

/** The attributes of `<ssegov-directory>`, by their names in HTML. */
export interface DirectoryAttributes {
  /** The search text. Default: empty, all members. Only its first 100 characters are read. */
  query?: string | undefined;
  /** The ids of the regions to show, space-separated. Default: empty, all. An ended region finds the members that were in it. */
  region?: string | undefined;
  /** The kinds to show, space-separated: `district city county province metropolis organisation`. Default: empty, all. */
  kind?: string | undefined;
  /** The membership statuses to show, space-separated: `current former on-record`. Default: empty, all. */
  status?: string | undefined;
  /** `name` (default; with a `query` the best match first), `population` (largest first), `since` (earliest first) or `region`. */
  sort?: 'name' | 'population' | 'since' | 'region' | undefined;
  /** How the members are shown: `cards` (default), `table` or `map`. */
  view?: 'cards' | 'table' | 'map' | undefined;
  /** Which controls are offered, space-separated: any of `search filters sort view export`. Default: all; empty: none. */
  controls?: string | undefined;
  /** Shows only the feed's notable members; while `sort` is `name`, in the feed's order. Default: false. */
  featured?: boolean | undefined;
  /** The largest number of members in the list, rounded down. Default: 0, no limit. */
  limit?: number | `${number}` | undefined;
  /** How many members are shown at first, and how many "Show more" adds, rounded down. Default: 24. */
  'page-size'?: number | `${number}` | undefined;
  /** Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`): `list` makes `?list-region=KR-11`. Back and Forward restore them. Default: off. Each directory needs a prefix of its own. */
  'sync-url'?: string | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  'heading-level'?: number | `${number}` | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-directory>`. */
export interface DirectoryProperties {
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-directory>`, by their names. */
export interface DirectoryEvents {
  /** The feed is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed cannot be shown. */
  'ssegov-error': SsegovErrorEvent;
  /** The visitor or code changed query, filters, sort or view. */
  'ssegov-change': SsegovChangeEvent;
  /** A member was opened; cancel the event to keep the details from opening. */
  'ssegov-select': SsegovSelectEvent;
}

/** The attributes of `<ssegov-member-card>`, by their names in HTML. */
export interface MemberCardAttributes {
  /** The member's id, or one that it had before (`formerIds`). Required: without it, and with an id that the feed lacks, the error is `unknown-member`. */
  member?: string | undefined;
  /** `card` (default): everything; `compact`: name, region and two facts; `row`: the same in one line. Any other value is `card`. */
  variant?: 'card' | 'compact' | 'row' | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  'heading-level'?: number | `${number}` | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-member-card>`. */
export interface MemberCardProperties {
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-member-card>`, by their names. */
export interface MemberCardEvents {
  /** The feed is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed or the member cannot be shown. */
  'ssegov-error': SsegovErrorEvent;
}

/** The attributes of `<ssegov-newsletter>`, by their names in HTML. */
export interface NewsletterAttributes {
  /** The ids of the newsletters to offer, space-separated or as an array. Default: all of the feed. Ids that the feed lacks are ignored. If it has none of them, they are sent to the page's own endpoint; without one, nothing can be sent. */
  list?: string | undefined;
  /** Where the form is sent to: an `https:` or `mailto:` URL; `http:` only on the page's own origin and on localhost. Default, also for any other value: the action of the page's own `<form>`, otherwise what the feed says. */
  endpoint?: string | undefined;
  /** The name of the adapter that speaks to `endpoint` or to the action of the page's own `<form>`; without these two the feed names its own. Default: told from the endpoint, otherwise `json`; for an action, `form`. With an unknown name, sending fails with `no-endpoint`. */
  adapter?: string | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  'heading-level'?: number | `${number}` | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-newsletter>`. */
export interface NewsletterProperties {
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-newsletter>`, by their names. */
export interface NewsletterEvents {
  /** The feed is loaded and the form is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed cannot be shown. */
  'ssegov-error': SsegovErrorEvent;
  /** A sign-up is about to be sent; cancel the event to send it yourself. */
  'ssegov-submit': SsegovSubmitEvent;
  /** The sign-up was sent. */
  'ssegov-success': SsegovSuccessEvent;
  /** The sign-up could not be sent; everything typed is still in the form. */
  'ssegov-failure': SsegovFailureEvent;
}

/** The attributes of `<ssegov-organisation>`, by their names in HTML. */
export interface OrganisationAttributes {
  /** `profile` (default, and any other value): everything; `card`: the main facts as a card. */
  variant?: 'card' | 'profile' | undefined;
  /** Which sections are shown, in this order, space-separated: any of `about figures businesses leadership support members representative contact join newsletter legal sources`. Default: empty, all of them in this order. Other words are ignored; if there are only such, the name alone is shown. A section for which the feed has nothing is left out. */
  sections?: string | undefined;
  /** Puts the organisation as JSON-LD into the document's head, for search engines, while the element is on the page. Default: false. If the page's policy forbids it, that is a warning in the console. */
  'json-ld'?: boolean | undefined;
  /** The feed's URL, relative to the page. Default, also for an empty text or a bare `#`: that of the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. Without any of them, and with a text that is no URL, the error is `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, from 1 to 6; nested headings follow. Default: 3, also for what is no number. Other numbers are rounded to the nearest level. */
  'heading-level'?: number | `${number}` | undefined;
  /** When the feed is loaded. `eager` (default, and any other value): at once; `lazy`: when the element is less than half a viewport away from the viewport. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-organisation>`. */
export interface OrganisationProperties {
  /** The whole feed that is in use, or undefined while there is none. Setting it replaces fetching: the object is validated like any feed, and anything that is no feed is the error `invalid`. `null`: a feed will be set; until then the element is loading, requests nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-organisation>`, by their names. */
export interface OrganisationEvents {
  /** The feed is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed cannot be shown. */
  'ssegov-error': SsegovErrorEvent;
}

/** What the types of a framework need to know of each element, by its tag. */
export interface SsegovElements {
  /**
   * Get in touch with the network or with a member.
   *
   * Slots:
   * - (default): Fallback: shown until the feed is loaded, when scripts are off, and when it cannot be shown. Or a `<form>` of the page's own, which is enhanced in place.
   *
   * Parts: `card`, `name`, `form`, `field`, `error`, `summary`, `consent`, `failure`, `submit`, `success`.
   */
  'ssegov-contact': {
    element: ContactElement;
    attributes: ContactAttributes;
    properties: ContactProperties;
    events: ContactEvents;
  };
  /**
   * Search, filter, sort and browse the members.
   *
   * Slots:
   * - (default): Fallback: shown until the first members are loaded, when scripts are off, and when the feed cannot be shown.
   *
   * Parts: `toolbar`, `results`, `card`, `name`, `kind`, `region`, `population`, `membership`, `roles`, `summary`, `tags`, `link`, `logo`, `dialog`.
   */
  'ssegov-directory': {
    element: DirectoryElement;
    attributes: DirectoryAttributes;
    properties: DirectoryProperties;
    events: DirectoryEvents;
  };
  /**
   * One member of the network as a card.
   *
   * Slots:
   * - (default): Fallback: shown until the member is loaded, when scripts are off, and when the member cannot be shown.
   * - `actions`: Links or buttons at the foot of the card.
   *
   * Parts: `card`, `name`, `kind`, `region`, `population`, `membership`, `roles`, `summary`, `tags`, `link`, `logo`.
   */
  'ssegov-member-card': {
    element: MemberCardElement;
    attributes: MemberCardAttributes;
    properties: MemberCardProperties;
    events: MemberCardEvents;
  };
  /**
   * Sign up for the newsletter.
   *
   * Slots:
   * - (default): Fallback: shown until the feed is loaded, when scripts are off, and when it cannot be shown. Or a `<form>` of the page's own, which is enhanced in place.
   *
   * Parts: `card`, `name`, `form`, `field`, `error`, `summary`, `consent`, `failure`, `submit`, `success`.
   */
  'ssegov-newsletter': {
    element: NewsletterElement;
    attributes: NewsletterAttributes;
    properties: NewsletterProperties;
    events: NewsletterEvents;
  };
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
  'ssegov-organisation': {
    element: OrganisationElement;
    attributes: OrganisationAttributes;
    properties: OrganisationProperties;
    events: OrganisationEvents;
  };
}

/** One of the elements. */
export type SsegovElement = SsegovElements[keyof SsegovElements];
