import type { MemberKind } from '../schema/types.js';

type ErrorCode = 'offline' | 'http' | 'timeout' | 'too-large' | 'not-json' | 'invalid' | 'unknown-member' | 'no-source';

/** The words that every element needs, in one language. Arguments come formatted. */
export interface Messages {
  readonly loading: string;
  readonly retry: string;
  readonly stale: (date: string) => string;
  /** What it means for the visitor, in plain words. */
  readonly errors: Readonly<Record<ErrorCode, string>>;

  readonly kinds: Readonly<Record<MemberKind, string>>;
  readonly population: (count: string, year: string) => string;
  readonly memberSince: (date: string) => string;
  readonly memberUntil: (years: string) => string;
  readonly onRecord: (years: string) => string;
  readonly onRecordUndated: string;
  readonly fromDate: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly sources: (count: string) => string;
}
