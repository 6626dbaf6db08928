import type { Phase } from '../../controllers/submit-controller.js';
import type { Failure, Submission, Success } from '../../forms/adapter.js';
import type { Route } from '../../forms/choose-route.js';
import type { ConsentWords, FormMessages, FormWords } from '../../i18n/messages/form-messages.en.js';
import type { Reader } from '../../i18n/reader.js';
import type { Basis, Consent, Contact, Localised } from '../../schema/types.js';

export type FormReader = Reader<FormMessages>;

export interface FieldModel {
  readonly name: Exclude<keyof FormWords['fields'], 'lists'>;
  readonly type: 'text' | 'email' | 'area';
  readonly autocomplete: string;
  readonly required: boolean;
  /** The largest number of characters. */
  readonly most: number;
}

/** A newsletter on offer. */
export interface ListModel {
  readonly id: string;
  readonly name: Localised;
  readonly description?: Localised | undefined;
  readonly route: Route;
}

/** A sentence of the interface with a name from the feed in it. */
export type Sentence = (name: string) => string;

/** What a form is about, whether the element renders it or the page does. */
export interface FormModel {
  readonly kind: Submission['kind'];
  readonly title: readonly [sentence: string | Sentence, name?: Localised];
  readonly intro: readonly [sentence: Sentence, name: Localised] | Localised | undefined;
  readonly fields: readonly FieldModel[];
  /** The newsletters on offer: with several, the visitor chooses. */
  readonly lists: readonly ListModel[];
  /** Where it is sent to; undefined if neither the page nor the feed says. */
  readonly route: Route | undefined;
  /** Fields that are sent in addition to those of the form. */
  readonly extra: Submission['fields'];
  readonly consent: Consent | undefined;
  /** Decides whether the notice has a checkbox for consent. */
  readonly basis: Basis;
  /** Who collects the data. */
  readonly collector: Localised;
  /** Undefined until there is a reader. */
  readonly consentWords: ConsentWords | undefined;
  /** Other ways to reach the recipient. */
  readonly contact: Contact | undefined;
}

export interface FieldError {
  readonly name: string;
  readonly text: string;
  /** In a form of the page's own: the fields that the error is about. */
  readonly fields?: readonly Element[] | undefined;
}

export interface FormState {
  readonly phase: Phase;
  readonly failure: Failure | undefined;
  readonly success: Success | undefined;
  readonly backOnline: boolean;
  /** `navigator.onLine`, which is sometimes wrong: it only decides between two sentences. */
  readonly isOnline: boolean;
  readonly errors: readonly FieldError[];
  /** The name of the field that only robots fill in. */
  readonly trap: string;
}

export interface FormActions {
  readonly submit: (event: Event) => void;
  readonly input: (event: Event) => void;
  /** Goes to the field that an error is about. */
  readonly go: (error: FieldError) => void;
  /** Goes back from the outcome to the form. */
  readonly reopen: () => void;
}

export interface FormView {
  readonly model: FormModel;
  readonly state: FormState;
  readonly reader: FormReader;
  readonly actions: FormActions;
  readonly headingLevel: number;
}
