import type { MemberKind } from '../../schema/types.js';

/** What visitors are told apart; whatever else is wrong with an answer is the server's: `http`. */
type ErrorText = 'offline' | 'http' | 'invalid' | 'unknown-member' | 'no-source';

/** The words that every element needs, in one language. Arguments come formatted. */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  /** What it means for the visitor, in plain words. */
  readonly errors: Readonly<Record<ErrorText, string>>;

  readonly kinds: Readonly<Record<MemberKind, string>>;
  readonly population: (count: string, year: string) => string;
  /** Where a list says once of which year all its populations are. */
  readonly populationAlone: (count: string) => string;
  readonly memberSince: (date: string) => string;
  readonly memberUntil: (years: string) => string;
  readonly onRecord: (years: string) => string;
  readonly onRecordUndated: string;
  readonly fromDate: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly sources: (count: string) => string;
}
