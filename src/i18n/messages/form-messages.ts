import type { Messages } from './messages.js';

/** The four parts of a consent notice, and what the two ticks say. */
export interface ConsentWords {
  readonly purpose: string;
  readonly items: string;
  readonly retention: string;
  readonly refusal: string;
  readonly marketing: string;
}

/** The words that a form needs besides. */
export interface FormWords {
  readonly contactTitle: string;
  readonly contactTitleTo: (name: string) => string;
  readonly contactIntro: (name: string) => string;
  readonly newsletterTitle: string;
  readonly newsletterIntro: (name: string) => string;

  readonly fields: Readonly<Record<'name' | 'email' | 'organisation' | 'subject' | 'message' | 'lists', string>>;
  readonly required: string;
  readonly optional: string;
  readonly emailHint: string;
  /** Beside a field that only robots meet. */
  readonly trap: string;

  readonly send: string;
  readonly subscribe: string;
  readonly sending: string;
  readonly sendAgain: string;
  readonly sendNow: string;
  readonly another: string;

  readonly errorSummary: string;
  readonly errorMark: string;
  readonly faults: Readonly<Record<'required' | 'email' | 'choice', (label: string) => string>> & {
    readonly long: (label: string, most: string) => string;
    readonly agreement: string;
    readonly other: (label: string) => string;
  };

  readonly failures: Readonly<
    Record<
      | 'offline'
      | 'timeout'
      | 'http'
      | 'rejected'
      | 'too-large'
      | 'too-many'
      | 'not-json'
      | 'no-endpoint'
      | 'blocked'
      | 'files'
      | 'unknown',
      string
    >
  >;
  /** In place of `failures.offline` where the browser takes itself to be online. */
  readonly unreachable: string;
  readonly kept: string;
  readonly backOnline: string;
  readonly waitSeconds: (seconds: string) => string;
  readonly waitMinutes: (minutes: string) => string;
  readonly serverSays: string;

  readonly receivedTitle: string;
  readonly receivedContact: string;
  readonly receivedNewsletter: string;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly optInTitle: string;
  readonly optInText: string;
  readonly mailTitle: string;
  readonly mailText: (address: string) => string;
  readonly mailHint: string;

  readonly noWay: Readonly<Record<'contact' | 'newsletter', string>>;
  readonly otherWays: string;
  readonly phone: string;
  readonly address: string;
  readonly page: string;

  readonly consentTitle: string;
  readonly collector: (name: string) => string;
  readonly consentParts: Readonly<Record<'purpose' | 'items' | 'retention' | 'refusal', string>>;
  /** In place of `consentParts.refusal` where no consent is asked for. */
  readonly refusalOfRequest: string;
  readonly agree: string;
  readonly contactConsent: ConsentWords;
  readonly newsletterConsent: ConsentWords;
}

export type FormMessages = Messages & FormWords;
