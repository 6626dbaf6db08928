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
  /** At most so many characters. */
  readonly most: number;
}

/** A newsletter on offer. */
export interface ListModel {
  readonly id: string;
  readonly name: Localised;
  readonly description?: Localised | undefined;
  readonly route: Route;
}

/** A sentence of the interface around a name of the feed. */
export type Sentence = (name: string) => string;

/** What a form is about, whoever draws it. */
export interface FormModel {
  readonly kind: Submission['kind'];
  readonly title: readonly [sentence: string | Sentence, name?: Localised];
  readonly intro: readonly [sentence: Sentence, name: Localised] | Localised | undefined;
  readonly fields: readonly FieldModel[];
  /** To choose from, where there are several. */
  readonly lists: readonly ListModel[];
  /** Where to; undefined where nothing says. */
  readonly route: Route | undefined;
  /** Sent along, whatever is filled in. */
  readonly extra: Submission['fields'];
  readonly consent: Consent | undefined;
  /** Whether a tick is asked for under the notice. */
  readonly basis: Basis;
  /** Who collects. */
  readonly collector: Localised;
  /** Undefined as long as there is no reader. */
  readonly consentWords: ConsentWords | undefined;
  /** Other ways to reach the same people. */
  readonly contact: Contact | undefined;
}

export interface FieldError {
  readonly name: string;
  readonly text: string;
  /** Of a form of the page's own: the fields that it is about. */
  readonly fields?: readonly Element[] | undefined;
}

export interface FormState {
  readonly phase: Phase;
  readonly failure: Failure | undefined;
  readonly success: Success | undefined;
  readonly backOnline: boolean;
  /** The browser takes itself to be online: a hint for words, and sometimes wrong. */
  readonly isOnline: boolean;
  readonly errors: readonly FieldError[];
  /** The name of the field that only robots fill in. */
  readonly trap: string;
}

export interface FormActions {
  readonly submit: (event: Event) => void;
  readonly input: (event: Event) => void;
  /** To the field that an error is about. */
  readonly go: (error: FieldError) => void;
  /** Back to the form from what was shown in its place. */
  readonly reopen: () => void;
}

export interface FormView {
  readonly model: FormModel;
  readonly state: FormState;
  readonly reader: FormReader;
  readonly actions: FormActions;
  readonly headingLevel: number;
}
