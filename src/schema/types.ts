/**
 * What a feed is, as plain types. `feed-schema.ts` says the same to a validator; the compiler holds the two together.
 */

/** One text, or the same text by BCP 47 language tag, at least one of them. */
export type Localised = string | Readonly<Record<string, string>>;

/** An ISO 8601 date that may stop at the year or the month: `2013`, `2013-03`, `2013-03-20`. */
export type PartialDate = string;

/** A fact that ages: what was so, when it was so, and the id of the source that says it. */
export interface Dated<T> {
  readonly value: T;
  readonly asOf: PartialDate;
  readonly source?: string | undefined;
}

export const memberKinds = ['district', 'city', 'county', 'province', 'metropolis', 'organisation'] as const;
export type MemberKind = (typeof memberKinds)[number];

export interface Region {
  /** ISO 3166-2, for example `KR-11`; where there is no code yet, a slug of the feed's own: `jeonnam-gwangju`. */
  readonly id: string;
  readonly name: Localised;
  /** Other names that readers type: short ones, former ones. */
  readonly aliases?: readonly string[] | undefined;
  /** The first and the last day on which the region exists. Undefined: no change is known. */
  readonly valid?: { readonly from?: PartialDate | undefined; readonly until?: PartialDate | undefined } | undefined;
  /** Ids of the regions that a region which has ended became part of. */
  readonly successors?: readonly string[] | undefined;
}

/** A region that a member once belonged to, and the last day on which it did. */
export interface FormerRegion {
  /** The id of a region of this feed. */
  readonly region: string;
  readonly until: PartialDate;
}

export interface Source {
  readonly id: string;
  readonly title: Localised;
  readonly url: string;
  readonly date?: PartialDate | undefined;
}

export interface Population {
  readonly value: number;
  readonly year: number;
  readonly source?: string | undefined;
}

/** `since` and `until` are known dates; `firstSeen` and `lastSeen` are the dates of the sources that name the member. */
export interface Membership {
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly firstSeen?: PartialDate | undefined;
  readonly lastSeen?: PartialDate | undefined;
  /** Memberships that ended before this one, oldest first: the member left and came back. */
  readonly earlier?: readonly { readonly since: PartialDate; readonly until: PartialDate }[] | undefined;
}

export interface Role {
  readonly title: Localised;
  readonly term?: Localised | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** The date of the source that names the role, where its beginning is not known. */
  readonly asOf?: PartialDate | undefined;
}

export interface Image {
  readonly src: string;
  readonly alt: Localised;
}

/**
 * Why a form may collect what it asks for: `consent` (the default) asks for a tick under the notice, `request` shows the
 * notice alone, because the data are needed for what the visitor asks for. The publisher's lawyer decides.
 */
export type Basis = 'consent' | 'request';

/** What Korean law asks a form to say before it collects anything, in four parts; and the version of that text. */
export interface Consent {
  /** Sent with every message: it changes whenever the text does. */
  readonly version: string;
  /** Who collects; default: the organisation of the feed. */
  readonly collector?: Localised | undefined;
  readonly purpose: Localised;
  readonly items: Localised;
  readonly retention: Localised;
  /** The right to refuse, and what a refusal means. */
  readonly refusal: Localised;
  /** What an optional tick for news and invitations says. */
  readonly marketing?: Localised | undefined;
}

export interface Contact {
  /** Where a form sends to: an `https:` endpoint or a `mailto:` address. */
  readonly endpoint?: string | undefined;
  /** The name of the adapter that speaks to the endpoint. */
  readonly adapter?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly consent?: Consent | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: Localised | undefined;
  readonly url?: string | undefined;
}

export interface Newsletter {
  readonly id: string;
  readonly name: Localised;
  readonly description?: Localised | undefined;
  readonly endpoint?: string | undefined;
  readonly adapter?: string | undefined;
  readonly basis?: Basis | undefined;
  readonly consent?: Consent | undefined;
}

export interface Member {
  /** A slug, stable for ever: `seoul-seongdong-gu`. */
  readonly id: string;
  readonly name: Localised;
  readonly kind: MemberKind;
  /** The id of a region of this feed. */
  readonly region?: string | undefined;
  /** Regions that it belonged to before, oldest first. */
  readonly formerRegions?: readonly FormerRegion[] | undefined;
  /** Ids that this record had before: links and attributes with one of them still find it. */
  readonly formerIds?: readonly string[] | undefined;
  readonly formerNames?: readonly Localised[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** Official codes by issuer: `mois` is the ten-digit code of the Ministry of the Interior and Safety. */
  readonly codes?: Readonly<Record<string, string>> | undefined;
  readonly population?: Population | undefined;
  readonly website?: string | undefined;
  /** WGS 84, in degrees. */
  readonly location?: { readonly lat: number; readonly lon: number } | undefined;
  readonly logo?: Image | undefined;
  /** What the member is or does, for the card. */
  readonly summary?: Localised | undefined;
  /** A remark about this record, not about the member: shown in its details only. */
  readonly note?: Localised | undefined;
  readonly tags?: readonly Localised[] | undefined;
  readonly featured?: boolean | undefined;
  readonly membership?: Membership | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly contact?: Contact | undefined;
  /** Ids of sources of this feed. */
  readonly sources?: readonly string[] | undefined;
  /** The day on which the secretariat last checked this record. */
  readonly verified?: string | undefined;
}

/** One president of the network. Office-holders change: the dates say when a source named this one. */
export interface President {
  readonly term: number;
  readonly name: Localised;
  /** The office at the time: "Mayor of Seongdong-gu". */
  readonly office?: Localised | undefined;
  /** The id of the member government, where the feed has it. */
  readonly member?: string | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly asOf: PartialDate;
  readonly source?: string | undefined;
}

export interface Link {
  readonly text: Localised;
  readonly url: string;
}

export interface Organisation {
  readonly name: Localised;
  readonly acronym?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly website?: string | undefined;
  readonly logo?: Image | undefined;
  /** What it is, in one paragraph. */
  readonly description?: Localised | undefined;
  readonly mission?: Localised | undefined;
  readonly focus?: Localised | undefined;
  readonly established?: PartialDate | undefined;
  readonly legalBasis?: Localised | undefined;
  readonly headquarters?: Localised | undefined;
  /** The number of members, newest first. */
  readonly memberCounts?: readonly Dated<number>[] | undefined;
  /** The members' total population; `value` is a lower bound where the source says "more than". */
  readonly population?: Dated<number> | undefined;
  readonly coreBusinesses?: readonly Localised[] | undefined;
  readonly programmes?: readonly Localised[] | undefined;
  /** Newest first. */
  readonly presidents?: readonly President[] | undefined;
  readonly executiveBoard?: Dated<Localised> | undefined;
  readonly seniorAdvisors?: Dated<Localised> | undefined;
  readonly marketsActive?: readonly Localised[] | undefined;
  readonly support?: readonly Localised[] | undefined;
  readonly representative?: Dated<{ readonly name: Localised; readonly title: Localised }> | undefined;
  readonly partners?: readonly Dated<Localised>[] | undefined;
  readonly join?: Link | undefined;
  readonly legal?: readonly Localised[] | undefined;
  /** Ids of sources of this feed. */
  readonly sources?: readonly string[] | undefined;
  /** Facts older than this many months are marked "as of"; 24 where the feed says nothing. */
  readonly staleAfterMonths?: number | undefined;
}

export interface Feed {
  readonly $schema?: string | undefined;
  readonly version: 1;
  /** ISO 8601 date-time of publication. */
  readonly updated: string;
  /** BCP 47 tags; the first is the feed's default language. */
  readonly languages: readonly string[];
  readonly organisation: Organisation;
  readonly regions: readonly Region[];
  readonly members: readonly Member[];
  readonly sources?: readonly Source[] | undefined;
  readonly newsletters?: readonly Newsletter[] | undefined;
  readonly contact?: Contact | undefined;
}

/** A record that was left out of a feed, or the fault that makes the whole feed unusable. */
export interface FeedIssue {
  /** From the feed's root: `['members', 3, 'website']`. Empty: the feed itself. */
  readonly path: readonly (string | number)[];
  /** Plain English, for the person who publishes the feed: what was expected, what was found. */
  readonly reason: string;
}

export interface ParsedFeed {
  /** Undefined when the envelope itself is wrong; `issues` then says why. */
  readonly feed: Feed | undefined;
  /** The records that were left out and why. */
  readonly issues: readonly FeedIssue[];
}
