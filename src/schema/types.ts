/**
 * The types of a feed. `record-schemas.ts` has the same for the validator; the compiler checks that the two agree.
 *
 * Wrong input: `parseFeed` leaves out a record (region, member, source, newsletter) that has one wrong value, reports it as a
 * `FeedIssue`, and keeps the others. A wrong value in the envelope or in `organisation` makes the whole feed unusable. Unknown
 * keys are dropped without an issue. Optional keys have no default unless one is named here: what is missing is not shown.
 */

/**
 * One text, or the same text by BCP 47 language tag: `'Jeonju-si'`, `{ ko: '전주시', en: 'Jeonju-si' }`. At least one language,
 * and no blank text. If the reader's language is missing, another one is shown, tagged with its own `lang`. A plain string is
 * shown to all readers; it counts as text in the feed's first language.
 */
export type Localised = string | Readonly<Record<string, string>>;

/** An ISO 8601 date, as far as it is known: `2013`, `2013-03`, `2013-03-20`. Day and month have two digits. */
export type PartialDate = string;

/** A fact that ages, with its date. The date is shown beside the fact. */
export interface Dated<T> {
  readonly value: T;
  /** When the value was true, not when it was written down. */
  readonly asOf: PartialDate;
  /** The id of a source of this feed, to which the date links. An id that the feed lacks: no link. */
  readonly source?: string | undefined;
}

/** Every kind of member. A record with another kind is left out. */
export const memberKinds = ['district', 'city', 'county', 'province', 'metropolis', 'organisation'] as const;
/** What a member is. `organisation` is for all members that are no local government. */
export type MemberKind = (typeof memberKinds)[number];

/** A province or metropolitan city. */
export interface Region {
  /** ISO 3166-2, for example `KR-11`; where there is no code yet, a slug of the feed's own: `jeonnam-gwangju`. */
  readonly id: string;
  readonly name: Localised;
  /** Other names that visitors search for, such as short or former ones. They are not shown. */
  readonly aliases?: readonly string[] | undefined;
  /** The first and the last day of the region. Without it, no change is known. A region with a past `until` has ended. */
  readonly valid?: { readonly from?: PartialDate | undefined; readonly until?: PartialDate | undefined } | undefined;
  /** For a region that has ended: the ids of the regions that it became part of. */
  readonly successors?: readonly string[] | undefined;
}

/** A region that a member belonged to before. A filter or query for that region still finds the member. */
export interface FormerRegion {
  /** The id of a region of this feed. */
  readonly region: string;
  /** The last day in that region. */
  readonly until: PartialDate;
}

/** A publication that facts of the feed are taken from. Facts name it by its id. */
export interface Source {
  /** A slug, unique among the sources: `gsef`. Of two sources with one id, the second is left out. */
  readonly id: string;
  readonly title: Localised;
  /** `https:` or `http:`. */
  readonly url: string;
  /** When it was published. Without it, no date is shown. */
  readonly date?: PartialDate | undefined;
}

/** A number of inhabitants. */
export interface Population {
  /** People, from 0 to 10,000,000,000. */
  readonly value: number;
  /** The year that the number is from, with four digits. It is shown with the number. */
  readonly year: number;
  /** The id of a source of this feed. */
  readonly source?: string | undefined;
}

/**
 * When the member belonged to the network. `membershipStatus` derives the status: `former` once `until` is reached, `current`
 * with a `since`, otherwise `on-record`.
 */
export interface Membership {
  /** When it joined, where a source says so. */
  readonly since?: PartialDate | undefined;
  /** When it left, where a source says so. */
  readonly until?: PartialDate | undefined;
  /** The date of the earliest source that names it as a member. Shown where `since` is not known. */
  readonly firstSeen?: PartialDate | undefined;
  /** The date of the newest source that names it as a member. */
  readonly lastSeen?: PartialDate | undefined;
  /** For a member that left and came back: its memberships before this one, oldest first. */
  readonly earlier?: readonly { readonly since: PartialDate; readonly until: PartialDate }[] | undefined;
}

/** An office that the member holds or held in the network. */
export interface Role {
  /** "President". */
  readonly title: Localised;
  /** "5th term". */
  readonly term?: Localised | undefined;
  /** The beginning of the role. */
  readonly from?: PartialDate | undefined;
  /** The end of the role. Without it, no end is shown: the feed does not say whether it has ended. */
  readonly to?: PartialDate | undefined;
  /** The date of the source that names the role, where its beginning is not known. */
  readonly asOf?: PartialDate | undefined;
}

/**
 * A picture on the web. The visitor's browser loads it from its own host: name that in `img-src` of a content security policy.
 */
export interface Image {
  /**
   * `https:` or `http:`. While a member's logo loads, and if it fails, a monogram stands in its place; the organisation's logo
   * is hidden if it fails.
   */
  readonly src: string;
  /** The text alternative, for those who do not see the picture. Not blank. */
  readonly alt: Localised;
}

/**
 * Why a form may collect personal data: `consent` (default) shows the notice with a required checkbox; `request` shows the notice
 * alone, because the data are needed to answer the visitor's request. The publisher's lawyer decides.
 */
export type Basis = 'consent' | 'request';

/**
 * The notice that Korean law asks for before personal data are collected.
 * Without it, a form shows the library's own wording.
 */
export interface Consent {
  /** Sent with every message. Change it whenever the text changes. */
  readonly version: string;
  /** Who collects the data. Default: the organisation of the feed. */
  readonly collector?: Localised | undefined;
  /** What the data are used for. */
  readonly purpose: Localised;
  /** Which data are collected. */
  readonly items: Localised;
  /** How long they are kept. */
  readonly retention: Localised;
  /** The right to refuse, and what a refusal means. */
  readonly refusal: Localised;
  /** The label of the optional checkbox for news and invitations. Default: the library's own wording. */
  readonly marketing?: Localised | undefined;
}

/** How to reach the network or one member. Everything in it is public. */
export interface Contact {
  /**
   * Where a form sends to: an `https:` URL or a `mailto:` address; `http:` works on the page's own site and on localhost only.
   * Without it, a form opens the visitor's mail program with `email`; without both, no form is shown.
   */
  readonly endpoint?: string | undefined;
  /** The name of the adapter that speaks to the endpoint. Default: told from the endpoint, otherwise `json`. */
  readonly adapter?: string | undefined;
  /** Default: `consent`. */
  readonly basis?: Basis | undefined;
  /** Default: the library's own wording. */
  readonly consent?: Consent | undefined;
  /** An e-mail address. It is shown, and is where a form without `endpoint` sends to. */
  readonly email?: string | undefined;
  /** As it is to be shown: `02-0000-0000`. */
  readonly phone?: string | undefined;
  /** A postal address. */
  readonly address?: Localised | undefined;
  /** A page with more ways to write: `https:`, `http:`, `mailto:` or `tel:`. */
  readonly url?: string | undefined;
}

/** A newsletter that visitors can sign up for. */
export interface Newsletter {
  /** A slug, unique among the newsletters. It is sent with a sign-up, and is what the attribute `list` names. */
  readonly id: string;
  readonly name: Localised;
  readonly description?: Localised | undefined;
  /** As in `Contact`. Without it, a sign-up opens the visitor's mail program with the `email` of the feed's contact. */
  readonly endpoint?: string | undefined;
  /** As in `Contact`. */
  readonly adapter?: string | undefined;
  /** As in `Contact`. A form for several newsletters needs no consent only if all of them say `request`. */
  readonly basis?: Basis | undefined;
  /** As in `Contact`. A form for several newsletters shows the notice of the first. */
  readonly consent?: Consent | undefined;
}

/** One member of the network. */
export interface Member {
  /**
   * A slug, unique among the members, that never changes: `seoul-seongdong-gu`. If it has to change, put the old one into
   * `formerIds`. Of two members with one id, the second is left out.
   */
  readonly id: string;
  readonly name: Localised;
  readonly kind: MemberKind;
  /** The id of a region of this feed. Without it, or with an id that the feed lacks, no region is shown. */
  readonly region?: string | undefined;
  /** Regions that it belonged to before, oldest first. */
  readonly formerRegions?: readonly FormerRegion[] | undefined;
  /** Ids that this record had before: links and attributes with one of them still find it. */
  readonly formerIds?: readonly string[] | undefined;
  /** Names that it had before. The search finds them. */
  readonly formerNames?: readonly Localised[] | undefined;
  /** Other spellings that visitors search for. They are not shown. */
  readonly aliases?: readonly string[] | undefined;
  /** Official codes by issuer: `mois` is the ten-digit code of the Ministry of the Interior and Safety. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
  readonly population?: Population | undefined;
  /** `https:` or `http:`. */
  readonly website?: string | undefined;
  /** WGS 84, in degrees: `lat` from -90 to 90, `lon` from -180 to 180. Without it, the map shows no dot. */
  readonly location?: { readonly lat: number; readonly lon: number } | undefined;
  /** Default: a monogram, the first syllable of the Korean name. */
  readonly logo?: Image | undefined;
  /** What the member is or does, in a sentence or two, for the card. */
  readonly summary?: Localised | undefined;
  /** A remark about this record, not about the member. It is shown in the details only. */
  readonly note?: Localised | undefined;
  /** Short labels, such as fields of work. */
  readonly tags?: readonly Localised[] | undefined;
  /** True for a notable member, which `<ssegov-directory featured>` shows. Default: false. */
  readonly featured?: boolean | undefined;
  /** Without it, the card says nothing about the membership, and the member's status is `on-record`. */
  readonly membership?: Membership | undefined;
  readonly roles?: readonly Role[] | undefined;
  /** What `<ssegov-contact member>` uses. Only what may be public. */
  readonly contact?: Contact | undefined;
  /** Ids of sources of this feed. */
  readonly sources?: readonly string[] | undefined;
  /** The day on which the secretariat last checked this record, as a whole date: `2026-01-05`. */
  readonly verified?: string | undefined;
}

/** One president of the network. */
export interface President {
  /** The number of the term, from 1. */
  readonly term: number;
  /** The person's name. */
  readonly name: Localised;
  /** The office at the time: "Mayor of Seongdong-gu". */
  readonly office?: Localised | undefined;
  /** The id of the member that the person heads. An id that the feed lacks is ignored. */
  readonly member?: string | undefined;
  /** The beginning of the term. */
  readonly from?: PartialDate | undefined;
  /** The end of the term. Once it is over, nobody is shown as the current president. */
  readonly to?: PartialDate | undefined;
  /** When a source named this president: office-holders change. */
  readonly asOf: PartialDate;
  /** The id of a source of this feed. */
  readonly source?: string | undefined;
}

/** A link with its text. */
export interface Link {
  readonly text: Localised;
  /** `https:`, `http:`, `mailto:` or `tel:`. */
  readonly url: string;
}

/** The network itself. Only its name is required; one wrong value makes the whole feed unusable. */
export interface Organisation {
  readonly name: Localised;
  /** Shown above the name: "SSEGOV". */
  readonly acronym?: string | undefined;
  /** Other names that it is known by. */
  readonly aliases?: readonly string[] | undefined;
  /** `https:` or `http:`. */
  readonly website?: string | undefined;
  /** Default: none; no monogram is shown. */
  readonly logo?: Image | undefined;
  /** What it is, in one paragraph. */
  readonly description?: Localised | undefined;
  /** What it is for, in a sentence. */
  readonly mission?: Localised | undefined;
  /** What it works on. */
  readonly focus?: Localised | undefined;
  /** When it was founded. */
  readonly established?: PartialDate | undefined;
  /** The law that it stands on. */
  readonly legalBasis?: Localised | undefined;
  /** Where it has its seat. */
  readonly headquarters?: Localised | undefined;
  /** The number of members over time, newest first. */
  readonly memberCounts?: readonly Dated<number>[] | undefined;
  /** The total population of the members, in people; a lower bound where the source says "more than". */
  readonly population?: Dated<number> | undefined;
  /** What it does, one line each. */
  readonly coreBusinesses?: readonly Localised[] | undefined;
  readonly programmes?: readonly Localised[] | undefined;
  /** In any order: the highest `term` is shown first, and counts as the current one. */
  readonly presidents?: readonly President[] | undefined;
  readonly executiveBoard?: Dated<Localised> | undefined;
  readonly seniorAdvisors?: Dated<Localised> | undefined;
  /** The countries or regions that it works in. */
  readonly marketsActive?: readonly Localised[] | undefined;
  /** What it offers, one line each. */
  readonly support?: readonly Localised[] | undefined;
  readonly representative?: Dated<{ readonly name: Localised; readonly title: Localised }> | undefined;
  readonly partners?: readonly Dated<Localised>[] | undefined;
  /** How to become a member. */
  readonly join?: Link | undefined;
  /** Legal notes, one line each. */
  readonly legal?: readonly Localised[] | undefined;
  /** Ids of sources of this feed. */
  readonly sources?: readonly string[] | undefined;
  /** Facts older than this are marked "as of". In months, from 1 to 1,200; default: 24. */
  readonly staleAfterMonths?: number | undefined;
}

/**
 * A feed of version 1. Of its envelope, `version`, `updated`, `languages`, `organisation`, `regions` and `members` are
 * required.
 */
export interface Feed {
  /** The URL of the JSON Schema, for editors. The library does not read it. */
  readonly $schema?: string | undefined;
  /** A feed with a newer version is an error that names both versions. */
  readonly version: 1;
  /** When it was published: an ISO 8601 date and time with its offset, `2025-09-04T09:00+09:00`. */
  readonly updated: string;
  /** BCP 47 tags, at least one. The first is the default, used where the page says no language. */
  readonly languages: readonly string[];
  readonly organisation: Organisation;
  /** May be empty. */
  readonly regions: readonly Region[];
  /** May be empty, or have one member: a small feed for one card. */
  readonly members: readonly Member[];
  readonly sources?: readonly Source[] | undefined;
  readonly newsletters?: readonly Newsletter[] | undefined;
  /** How to reach the network. A wrong one is left out and reported. */
  readonly contact?: Contact | undefined;
}

/** Why a record was left out of a feed, or why the whole feed is unusable. One record may have several. */
export interface FeedIssue {
  /** Keys and indices from the feed's root: `['members', 3, 'website']`. Empty for the feed itself. */
  readonly path: readonly (string | number)[];
  /** English, for the publisher: `expected an https:// or http:// address, found "www.sd.go.kr"`. */
  readonly reason: string;
}

/** What `parseFeed` returns. */
export interface ParsedFeed {
  /** Undefined where the envelope is wrong; `issues` says why. */
  readonly feed: Feed | undefined;
  /** What was left out and why; empty where all is well. */
  readonly issues: readonly FeedIssue[];
}
