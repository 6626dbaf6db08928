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
  /** The id of the member to write to; without it, the network. One that the feed lacks is the error `unknown-member`. */
  member?: string | undefined;
  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, and where it is anything else, the action of a form of the page's own; then what the feed says. */
  endpoint?: string | undefined;
  /** The name of the adapter that speaks to the endpoint. Without it, what the feed says; then the endpoint tells. */
  adapter?: string | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  'heading-level'?: number | `${number}` | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-contact>`. */
export interface ContactProperties {
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-contact>`, by their names. */
export interface ContactEvents {
  /** The feed is here and the form is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed or the member cannot be had. */
  'ssegov-error': SsegovErrorEvent;
  /** A message is about to be sent; cancel it to send it yourself. */
  'ssegov-submit': SsegovSubmitEvent;
  /** It was sent. */
  'ssegov-success': SsegovSuccessEvent;
  /** It could not be sent; everything typed is still there. */
  'ssegov-failure': SsegovFailureEvent;
}

/** The attributes of `<ssegov-directory>`, by their names in HTML. */
export interface DirectoryAttributes {
  /** The search text. */
  query?: string | undefined;
  /** The ids of the regions to show, space-separated; empty: all. */
  region?: string | undefined;
  /** The kinds to show, space-separated: `district city county province metropolis organisation`; empty: all. */
  kind?: string | undefined;
  /** The membership statuses to show, space-separated: `current former on-record`; empty: all. */
  status?: string | undefined;
  /** `name` in the reader's order, `population` from the largest, `since` from the earliest, or `region`. */
  sort?: 'name' | 'population' | 'since' | 'region' | undefined;
  /** How the members are shown: `cards`, `table` or `map`. */
  view?: 'cards' | 'table' | 'map' | undefined;
  /** Which controls are offered, space-separated: any of `search filters sort view export`; empty: a bare list. */
  controls?: string | undefined;
  /** Only the feed's notable members; while `sort` is `name`, in the feed's order. */
  featured?: boolean | undefined;
  /** At most so many members; 0: no limit. */
  limit?: number | `${number}` | undefined;
  /** How many members are shown before "show more". */
  'page-size'?: number | `${number}` | undefined;
  /** Keeps query, filters, sort, view and the open member in the page's query string, under this prefix (empty: `ssegov`): `list` makes `?list-region=KR-11`. Back and Forward restore them. Each directory of a page needs a prefix of its own. */
  'sync-url'?: string | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  'heading-level'?: number | `${number}` | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-directory>`. */
export interface DirectoryProperties {
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
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
  /** A member was opened; cancel it to keep the details from opening. */
  'ssegov-select': SsegovSelectEvent;
}

/** The attributes of `<ssegov-member-card>`, by their names in HTML. */
export interface MemberCardAttributes {
  /** The member's id, or one that it had before (`formerIds`). One that the feed lacks is the error `unknown-member`. */
  member?: string | undefined;
  /** `card` (default, and for anything else): everything; `compact`: name, region and two facts; `row`: the same in one line. */
  variant?: 'card' | 'compact' | 'row' | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  'heading-level'?: number | `${number}` | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-member-card>`. */
export interface MemberCardProperties {
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
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
  /** The ids of the newsletters to offer, space-separated or as an array; unknown ones are ignored. Without it, all of the feed. */
  list?: string | undefined;
  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, and where it is anything else, the action of a form of the page's own; then what the feed says. */
  endpoint?: string | undefined;
  /** The name of the adapter that speaks to the endpoint. Without it, what the feed says; then the endpoint tells. */
  adapter?: string | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  'heading-level'?: number | `${number}` | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-newsletter>`. */
export interface NewsletterProperties {
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
  feed?: Feed | null | undefined;
}
/** The events of `<ssegov-newsletter>`, by their names. */
export interface NewsletterEvents {
  /** The feed is here and the form is on screen. */
  'ssegov-load': SsegovLoadEvent;
  /** The feed cannot be had. */
  'ssegov-error': SsegovErrorEvent;
  /** A sign-up is about to be sent; cancel it to send it yourself. */
  'ssegov-submit': SsegovSubmitEvent;
  /** It was sent. */
  'ssegov-success': SsegovSuccessEvent;
  /** It could not be sent; everything typed is still there. */
  'ssegov-failure': SsegovFailureEvent;
}

/** The attributes of `<ssegov-organisation>`, by their names in HTML. */
export interface OrganisationAttributes {
  /** `profile` (default, and for anything else): everything; `card`: the same organisation in the space of a card. */
  variant?: 'card' | 'profile' | undefined;
  /** Which sections stand, and in which order, space-separated: any of `about figures businesses leadership support members representative contact join newsletter legal sources`; others are ignored. Empty: all that the feed has something for. */
  sections?: string | undefined;
  /** Puts the organisation as JSON-LD into the document's head, for search engines, while the element is on the page. */
  'json-ld'?: boolean | undefined;
  /** The feed's URL. Without it, the page's `<link rel="ssegov-feed" href>`, then `feed.json` beside the script. What is no URL is the error `no-source`. */
  src?: string | undefined;
  /** The level of the element's own heading, 1 to 6, by default 3; nested headings follow. Other numbers go to the nearest. */
  'heading-level'?: number | `${number}` | undefined;
  /** `lazy`: the feed is read when the element comes within half a viewport of being seen. Anything else is `eager`. */
  loading?: 'eager' | 'lazy' | undefined;
}
/** What can only be set as a property of `<ssegov-organisation>`. */
export interface OrganisationProperties {
  /** The whole feed that is in use, or undefined. Setting it replaces fetching: it is validated like any feed, and anything else is the error `invalid`. `null`: one will be set; until then the element is loading, asks for nothing, and keeps what is on screen. `undefined`: back to fetching. */
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
   * - (default): Fallback; or a `<form>` of the page's own, which is enhanced in place.
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
   * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
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
   * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
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
   * - (default): Fallback; or a `<form>` of the page's own, which is enhanced in place.
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
   * - (default): Fallback: shown until there is something to show, and when the feed cannot be had.
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
