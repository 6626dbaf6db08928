export type Kind = 'contact' | 'newsletter';
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Why a submission looks like a robot's: a field that people do not see was filled in, or it was sent too fast. */
export type Suspicion = 'trap' | 'speed';

export interface Consent {
  /** `request`: the notice was shown, and no tick was asked for. */
  readonly basis: 'consent' | 'request';
  readonly version: string;
  /** ISO date-time, from the page or else of the arrival. */
  readonly at: string;
  readonly privacy: boolean;
  readonly marketing: boolean;
  /** The text that was agreed to. */
  readonly text: string;
}

/** What a visitor sent, checked and cleaned. */
export interface Submission {
  readonly kind: Kind;
  readonly submissionId: string;
  /** Hash of kind, fields and consent. The same id with another digest is a corrected message, and is kept as well. */
  readonly digest: string;
  /** BCP 47 tag of the form. */
  readonly language: string;
  readonly page: string;
  readonly fields: Fields;
  readonly consent: Consent;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly suspicion?: Suspicion;
}
