import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Evidence } from '../../forms/deliver-message.js';
import { SubmitController } from '../../controllers/submit-controller.js';
import { resolveEndpoint, type Route } from '../../forms/choose-route.js';
import { leastTime, trapName } from '../../forms/robot-proof.js';
import type { FormMessages } from '../../i18n/messages/form-messages.en.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadMessages } from '../../i18n/load-messages.js';
import type { Feed } from '../../schema/types.js';
import { FeedElement } from '../shared/feed-element.js';
import { FormEnhancer } from './enhance-form.js';
import { FormErrors } from './form-errors.js';
import type { FormActions, FormModel, FormReader, FormView } from './form-model.js';
import { form as formStyles } from './form.styles.js';
import { enhancedView, formView } from './form.view.js';
import { hushFields, unhushFields } from './hush-fields.js';
import { plainSending, readPageForm, resetForm } from './page-form.js';
import { fillForm, groupsOf, textsOf } from './read-form.js';
import { writeMessage, writePageMessage } from './write-message.js';

/** An element with a form, its own or the page's: filled in, checked, sent, and nothing of it lost. */
export abstract class FormElement extends FeedElement<FormMessages> {
  static override styles = [FeedElement.styles, formStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, adapter: {} };

  /** Where the form is sent to: `https:`, `mailto:`, or `http:` on the page's own site. Without it, what the feed says. */
  declare endpoint?: string;

  /** Who speaks to the endpoint: the name of an adapter. Without it, what the feed says; then the endpoint tells. */
  declare adapter?: string;

  readonly #submission = new SubmitController(this);
  readonly #errors = new FormErrors();
  readonly #enhancer: FormEnhancer = new FormEnhancer(this, {
    submit: (event) => this.#submitPage(event),
    invalid: () => this.#refuse(),
    input: (event) => this.#onInput(event),
  });
  readonly #trap = trapName();
  #checking = false;
  #texts: Readonly<Record<string, string>> = {};
  #filled: HTMLFormElement | undefined;
  #isEnhancing = false;
  #shownAt = 0;
  #touched = false;
  #focusNext = '';
  #held = false;
  #phase = 'editing';
  #view: FormView | undefined;

  /** What distinguishes what is typed here from what is typed elsewhere. */
  protected abstract get draftKey(): readonly unknown[];

  /** What the form is about. */
  protected abstract modelOf(feed: Feed, reader: FormReader | undefined): FormModel;

  /** The endpoint that the page names. */
  protected get ownRoute(): Route | undefined {
    const adapter = this.adapter || undefined;
    const endpoint = resolveEndpoint(this.endpoint);
    if (endpoint !== undefined) return { endpoint, adapter };
    const form = this.querySelector('form');
    const posted = form ? plainSending(form).endpoint : undefined;
    // The server of a plain form reads what plain forms send.
    return posted === undefined ? undefined : { endpoint: posted, adapter: adapter ?? 'form' };
  }

  protected override isEmpty(feed: Feed): boolean {
    return !this.modelOf(feed, undefined).route;
  }

  protected override loadMessages(language: InterfaceLanguage): Promise<FormMessages> {
    return loadMessages(language, 'common', 'form');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const key = [...this.draftKey, this.endpoint].map((part) => (typeof part === 'string' ? part : ''));
    const texts = this.#submission.open(key.join(' '));
    if (texts) {
      this.#texts = texts;
      this.#filled = undefined;
      this.#errors.list = [];
    }
    const light = this.querySelector('form');
    // Another form in the place of the first has neither its errors nor its outcome.
    if (light && this.#filled && light !== this.#filled && this.#submission.phase !== 'sending') {
      this.#errors.list = [];
      this.#submission.edit();
    }
    // Once it was the page's own form, the place stays the page's, whatever it puts there.
    this.#isEnhancing ||= !!light;
    const { phase, failure } = this.#submission;
    this.#held = this.matches(':focus-within');
    if (phase === this.#phase) return;
    this.#phase = phase;
    if (phase === 'sent') this.#settle();
    if (phase === 'failed') this.#errors.report(failure?.fields ?? {}, this.#form);
    if (phase === 'failed' && this.#errors.list.length) this.#focusNext = '.summary';
  }

  protected override renderFeed(feed: Feed, reader: FormReader): unknown {
    const { phase, failure, success, backOnline } = this.#submission;
    const shown = { errors: this.#errors.list, trap: this.#trap, isOnline: navigator.onLine };
    const state = { phase, failure, success, backOnline, ...shown };
    const model = this.modelOf(feed, reader);
    this.#view = { model, state, reader, actions: this.#actions, headingLevel: this.level };
    return this.#isEnhancing ? enhancedView(this.#view) : formView(this.#view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const messages = this.#view?.reader.messages;
    const { isReady } = this;
    const light = this.querySelector('form');
    if (isReady && light && messages) {
      this.#enhancer.enhance(light, this.#trap, messages.trap);
      this.#enhancer.mark(this.#errors.list, messages.errorMark);
    } else this.#enhancer.release();
    if (isReady && !this.#isEnhancing) hushFields(this);
    else unhushFields(this);
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

  readonly #onInput = (event: Event): void => {
    const form = this.#form;
    if (!form) return;
    this.#touched ||= event.isTrusted;
    this.#texts = textsOf(form);
    this.#submission.keep(this.#texts);
    // It comes while the visitor is typing.
    if (!this.#isEnhancing) this.#errors.load().catch(() => undefined);
    const name = (event.target as Element).getAttribute('name') ?? '';
    if (this.#view && this.#errors.forgive(form, this.#view.reader, !this.#isEnhancing, name)) this.requestUpdate();
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
      await this.#errors.load();
      if (!this.#refuse()) this.#send(form, view);
    } catch {
      this.#submission.fail(view.model.kind, 'offline');
    } finally {
      this.#checking = false;
      this.requestUpdate();
    }
  }

  /** Says what is wrong. False: nothing is. */
  #refuse(): boolean {
    const form = this.#form;
    if (!form || !this.#view) return false;
    this.#errors.list = this.#errors.find(form, this.#view.reader, !this.#isEnhancing);
    if (this.#errors.list.length) this.#focusNext = '.summary';
    this.requestUpdate();
    return this.#errors.list.length > 0;
  }

  /** What tells people from robots, as far as it is known now. */
  #observe(): Evidence {
    const elapsed = performance.now() - this.#shownAt;
    return { trap: this.#trap, elapsed, hold: Math.max(0, leastTime - elapsed) };
  }

  #send(form: HTMLFormElement, { model, reader }: FormView): void {
    const evidence = this.#observe();
    const trapped = this.renderRoot.querySelector<HTMLInputElement>('[data-trap] input')?.value;
    if (trapped || (evidence.hold && !this.#touched)) this.#submission.pretend();
    else void this.#submission.send(writeMessage(form, model, reader), evidence, textsOf(form));
  }

  /** What we cannot send as the browser would is left to the browser; a second click on what is under way is left to nobody. */
  #submitPage(event: SubmitEvent): void {
    const form = this.querySelector('form');
    const view = this.#view;
    if (!form || !view) return;
    const { submitter } = event;
    const { endpoint, isSilent } = plainSending(form, submitter);
    const isNamed = resolveEndpoint(this.endpoint) !== undefined;
    if (!isNamed && endpoint === undefined && !(isSilent && view.model.route)) return;
    const route = isNamed || endpoint === undefined ? this.ownRoute : { endpoint, adapter: this.adapter || 'form' };
    const message = writePageMessage(form, readPageForm(form, submitter), route, view);
    // Only now: had anything above gone wrong, the browser would send the plain form.
    event.preventDefault();
    if (this.#submission.phase === 'sending') return;
    this.#errors.list = [];
    if (this.#enhancer.trapped) this.#submission.pretend();
    else void this.#submission.send(message, this.#observe(), textsOf(form));
  }

  /** Clears the text after success. Keeps it while the outcome is unconfirmed, or the visitor still has to send the mail. */
  #settle(): void {
    this.#focusNext = '.sent';
    this.#errors.list = [];
    if (this.#submission.success?.confirmed) this.#clear(this.querySelector('form'));
  }

  #clear(form: HTMLFormElement | null | undefined): void {
    this.#submission.clear();
    this.#texts = {};
    if (form) resetForm(form);
  }

  #moveFocus(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    const elsewhere = !this.#held && document.activeElement !== document.body && document.hasFocus();
    if (target && !elsewhere) target.focus();
    if (target) this.#focusNext = '';
  }

  readonly #actions: FormActions = {
    submit: this.#onSubmit,
    input: this.#onInput,
    go: ({ name, fields }) => {
      const field = fields?.[0] ?? (this.#form && groupsOf(this.#form).get(name)?.[0]);
      (field as HTMLElement | undefined)?.focus();
      field?.scrollIntoView({ block: 'center' });
    },
    again: () => {
      if (this.#submission.success?.confirmed === false) this.#clear(this.#form);
      this.#submission.edit();
      this.#filled = undefined;
      this.#focusNext = 'form input';
    },
  };
}
