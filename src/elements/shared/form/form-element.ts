import type { PropertyDeclarations, PropertyValues } from 'lit';
import { SubmitController } from '../../../controllers/submit-controller.js';
import type { Route } from '../../../forms/choose-route.js';
import { resolveEndpoint } from '../../../forms/choose-route.js';
import { robotLimits, trapName } from '../../../forms/robot-proof.js';
import type { FormMessages } from '../../../i18n/form-messages.js';
import type { InterfaceLanguage } from '../../../i18n/interface-languages.js';
import { loadFormMessages } from '../../../i18n/load-form-messages.js';
import type { Feed } from '../../../schema/types.js';
import { FeedElement } from '../feed-element.js';
import { FormEnhancer } from './enhance-form.js';
import { findErrors, type Check } from './find-errors.js';
import type { FieldError, FormActions, FormModel, FormReader, FormView } from './form-model.js';
import { form as formStyles } from './form.styles.js';
import { enhancedView, formView } from './form.view.js';
import { fillForm, groupsOf, textsOf } from './read-form.js';
import { writeMessage } from './write-message.js';

const loadCheck = async (): Promise<Check> => (await import('../../../schema/check-form.js')).checkForm;

/** An element with a form, its own or the page's: filled in, checked, sent, and nothing of it lost. */
export abstract class FormElement extends FeedElement<FormMessages> {
  static override styles = [FeedElement.styles, formStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, adapter: {} };

  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, what the feed says. */
  declare endpoint?: string;

  /** Who speaks to the endpoint: the name of an adapter. Without it, what the feed says; then the endpoint tells. */
  declare adapter?: string;

  readonly #submission = new SubmitController(this);
  readonly #enhancer = new FormEnhancer(this);
  readonly #trap = trapName();
  #check: Check | undefined;
  #checking = false;
  #errors: readonly FieldError[] = [];
  #texts: Readonly<Record<string, string>> = {};
  #filled: HTMLFormElement | undefined;
  #shownAt = 0;
  #touched = false;
  #focusNext = '';
  #held = false;
  #phase = 'editing';
  #view: FormView | undefined;

  constructor() {
    super();
    // The page's own form is no part of the template.
    this.addEventListener('submit', this.#onLight);
    this.addEventListener('click', this.#onLight);
    this.addEventListener('input', this.#onLight);
  }

  /** What distinguishes what is typed here from what is typed elsewhere. */
  protected abstract get draftKey(): string;

  /** What the form is about. */
  protected abstract modelOf(feed: Feed, reader: FormReader | undefined): FormModel;

  /** The endpoint that the page names. */
  protected get ownRoute(): Route | undefined {
    const form = this.querySelector('form');
    const action = form?.getAttribute('action');
    const endpoint = resolveEndpoint(this.endpoint);
    if (endpoint !== undefined) return { endpoint, adapter: this.adapter || undefined };
    const posted = action && form?.method === 'post' ? resolveEndpoint(action) : undefined;
    // The server of a plain form reads what plain forms send.
    return posted === undefined ? undefined : { endpoint: posted, adapter: this.adapter || 'form' };
  }

  protected override isEmpty(feed: Feed): boolean {
    return !this.modelOf(feed, undefined).route;
  }

  protected override loadMessages(language: InterfaceLanguage): Promise<FormMessages> {
    return loadFormMessages(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const texts = this.#submission.open(this.draftKey);
    if (texts) {
      this.#texts = texts;
      this.#filled = undefined;
      this.#errors = [];
    }
    const { phase, failure } = this.#submission;
    this.#held = this.matches(':focus-within');
    if (phase === this.#phase) return;
    this.#phase = phase;
    if (phase === 'sent') this.#settle();
    if (phase === 'failed') this.#errors = this.#serverErrors(failure?.fields ?? {});
    if (phase === 'failed' && this.#errors.length) this.#focusNext = '.summary';
  }

  protected override renderFeed(feed: Feed, reader: FormReader): unknown {
    const { phase, failure, success, backOnline } = this.#submission;
    const state = { phase, failure, success, backOnline, errors: this.#errors, trap: this.#trap };
    const model = this.modelOf(feed, reader);
    this.#view = { model, state, reader, actions: this.#actions, headingLevel: this.level };
    return this.querySelector('form') ? enhancedView(this.#view) : formView(this.#view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const messages = this.#view?.reader.messages;
    const light = this.isReady ? this.querySelector('form') : null;
    if (light && messages) {
      this.#enhancer.enhance(light, { name: this.#trap, label: messages.trap });
      this.#enhancer.mark(this.#errors, messages.errorMark);
    }
    const form = this.#form;
    if (form && form !== this.#filled) {
      this.#filled = form;
      this.#shownAt ||= performance.now();
      fillForm(form, this.#texts);
    }
    this.#moveFocus();
  }

  get #form(): HTMLFormElement | undefined {
    return this.querySelector('form') ?? this.renderRoot.querySelector('form') ?? undefined;
  }

  readonly #onLight = (event: Event): void => {
    const { target, type } = event;
    const form = this.querySelector('form');
    if (!form || !(target instanceof Element) || !form.contains(target) || !this.#view) return;
    const button = target.closest('button, input[type=submit], input[type=image]');
    if (type === 'input') this.#onInput(event);
    else if (type === 'submit' || button?.matches('button:not([type=button], [type=reset]), input'))
      this.#onSubmit(event);
  };

  readonly #onInput = (event: Event): void => {
    const form = this.#form;
    if (!form) return;
    this.#touched ||= event.isTrusted;
    this.#texts = textsOf(form);
    this.#submission.keep(this.#texts);
    // It comes while the visitor is typing.
    if (!this.#check)
      void loadCheck().then(
        (check) => (this.#check = check),
        () => undefined,
      );
    if (!this.#errors.length || !this.#check || !this.#view) return;
    // What has been put right is no longer an error; what is wrong besides is told at the next attempt.
    const wrong = new Set(this.#findErrors(form, this.#check).map(({ name }) => name));
    const { name } = event.target as HTMLInputElement;
    const left = this.#errors.filter((error) => error.name !== name || wrong.has(name));
    if (left.length === this.#errors.length) return;
    this.#errors = left;
    this.requestUpdate();
  };

  /** By the button's click as well: a sandboxed frame that may not submit forms gets no `submit`. */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#touched ||= event.isTrusted && event.type === 'click';
    void this.#submit();
  };

  async #submit(): Promise<void> {
    const form = this.#form;
    const view = this.#view;
    if (!form || !view || this.#checking || this.#submission.phase === 'sending') return;
    this.#checking = true;
    try {
      this.#check ??= await loadCheck();
      this.#errors = this.#findErrors(form, this.#check);
      if (this.#errors.length) this.#focusNext = '.summary';
      else this.#send(form, view);
    } catch {
      this.#submission.fail(view.model.kind, 'offline');
    } finally {
      this.#checking = false;
      this.requestUpdate();
    }
  }

  #send(form: HTMLFormElement, { model, reader }: FormView): void {
    const elapsed = performance.now() - this.#shownAt;
    const hold = Math.max(0, robotLimits.least - elapsed);
    const trapped = form.querySelector<HTMLInputElement>('[data-trap] input')?.value;
    if (trapped || (hold && !this.#touched)) {
      this.#submission.pretend();
      return;
    }
    const message = writeMessage(form, model, reader, form !== this.querySelector('form'));
    void this.#submission.send(message, { trap: this.#trap, elapsed, hold }, textsOf(form));
  }

  #findErrors(form: HTMLFormElement, check: Check): FieldError[] {
    return this.#view ? findErrors(form, check, this.#view.reader, form !== this.querySelector('form')) : [];
  }

  /** What the server says of a field that the form does not have belongs to none. */
  #serverErrors(fields: Readonly<Record<string, string>>): FieldError[] {
    const groups = this.#form && groupsOf(this.#form);
    return Object.entries(fields)
      .slice(0, 20)
      .map(([name, text]) => ({
        name: groups?.has(name) ? name : '',
        text: text.slice(0, 300),
      }));
  }

  /** After success nothing is kept; a mail that the visitor has yet to send is. */
  #settle(): void {
    this.#focusNext = '.sent';
    this.#errors = [];
    if (this.#view?.model.route?.endpoint.startsWith('mailto:')) return;
    this.#submission.clear();
    this.#texts = {};
    this.querySelector('form')?.reset();
  }

  #moveFocus(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    const elsewhere = !this.#held && document.activeElement !== document.body && document.hasFocus();
    if (target && !elsewhere) target.focus();
    if (target) this.#focusNext = '';
  }

  #go(name: string): void {
    const field = this.#form && groupsOf(this.#form).get(name)?.[0];
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  readonly #actions: FormActions = {
    submit: this.#onSubmit,
    input: this.#onInput,
    go: (name) => this.#go(name),
    again: () => {
      this.#submission.edit();
      this.#filled = undefined;
      this.#focusNext = 'form input';
    },
  };
}
