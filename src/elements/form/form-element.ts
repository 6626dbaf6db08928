import type { PropertyDeclarations, PropertyValues } from 'lit';
import { SubmitController } from '../../controllers/submit-controller.js';
import type { Outcome } from '../../forms/adapter.js';
import type { Route } from '../../forms/choose-route.js';
import type { Message } from '../../forms/deliver-message.js';
import type { FormMessages } from '../../i18n/messages/form-messages.en.js';
import type { InterfaceLanguage } from '../../i18n/interface-languages.js';
import { loadMessages } from '../../i18n/load-messages.js';
import type { Feed } from '../../schema/types.js';
import { FeedElement } from '../shared/feed-element.js';
import { FormEnhancer } from './page/enhance-form.js';
import { FormErrors } from './form-errors.js';
import type { FormActions, FormModel, FormReader, FormView } from './form-model.js';
import { form as formStyles } from './form.styles.js';
import { enhancedView, formView } from './views/form.view.js';
import { goToField } from './go-to-field.js';
import { disableHiddenFields } from './page/disable-hidden-fields.js';
import { NextFocus } from './next-focus.js';
import { resetForm } from './page/page-form.js';
import { pageMessage } from './page/page-message.js';
import { pageRoute } from './page/page-route.js';
import { fillForm, textsOf } from './read-form.js';
import { RobotWatch } from './robot-watch.js';
import { writeMessage } from './write-message.js';
import { isServer } from '../../server-side.js';

/**
 * An element with a form, its own or the page's. It checks and sends the form, and keeps what was typed until that is
 * confirmed.
 */
export abstract class FormElement extends FeedElement<FormMessages> {
  static override styles = [FeedElement.styles, formStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, adapter: {} };

  /**
   * Where the form is sent to: an `https:` or `mailto:` URL; `http:` only on the page's own origin and on localhost. Default,
   * also for any other value: the action of the page's own `<form>`, otherwise what the feed says.
   */
  declare endpoint?: string;

  /**
   * The name of the adapter that speaks to `endpoint` or to the action of the page's own `<form>`; without these two the feed
   * names its own. Default: told from the endpoint, otherwise `json`; for an action, `form`. With an unknown name, sending
   * fails with `no-endpoint`.
   */
  declare adapter?: string;

  readonly #submission = new SubmitController(this, (outcome) => this.#end(outcome));
  readonly #errors = new FormErrors();
  readonly #enhancer: FormEnhancer = new FormEnhancer(this, {
    view: () => (this.isReady ? this.#view : undefined),
    submit: (event) => this.#submitPage(event),
    invalid: () => this.#refuse(),
    input: (event) => this.#onInput(event),
  });
  readonly #focus = new NextFocus(this);
  readonly #robots = new RobotWatch();
  #isChecking = false;
  /** The form into which the draft was filled. */
  #filled: HTMLFormElement | undefined;
  /** True once the page has had a form of its own here. */
  #isPageForm = false;
  #view: FormView | undefined;

  /** Identifies the draft of this form among those of the page. */
  protected abstract get draftKey(): readonly unknown[];

  /** Title, fields, consent and route of the form. */
  protected abstract modelOf(feed: Feed, reader: FormReader | undefined): FormModel;

  /** The route that the page names; undefined if it names none. */
  protected get ownRoute(): Route | undefined {
    // A server does not read the page's form: the browser sends it as it is.
    return pageRoute(this, isServer() ? null : this.querySelector('form'));
  }

  protected override isEmpty(feed: Feed): boolean {
    return !this.modelOf(feed, undefined).route;
  }

  protected override loadMessages(language: InterfaceLanguage): Promise<FormMessages> {
    return loadMessages(language, 'common', 'form');
  }

  protected override willUpdate(changed: PropertyValues): void {
    const pageForm = this.querySelector('form');
    // From then on the element renders no form of its own, even if the page removes its form.
    this.#isPageForm ||= !!pageForm;
    super.willUpdate(changed);
    if (isServer()) return;
    const key = [...this.draftKey, this.endpoint].map((part) => (typeof part === 'string' ? part : ''));
    if (this.#submission.open(key.join(' '))) {
      this.#filled = undefined;
      this.#errors.list = [];
    }
    // If the page has put another form in place of the first, errors and outcome are those of the old one.
    if (pageForm && this.#filled && pageForm !== this.#filled && this.#submission.phase !== 'sending') {
      this.#errors.list = [];
      this.#submission.edit();
    }
    this.#focus.remember();
  }

  protected override renderFeed(feed: Feed, reader: FormReader): unknown {
    const { phase, failure, success, backOnline } = this.#submission;
    const shown = { errors: this.#errors.list, trap: this.#robots.trap, isOnline: isServer() || navigator.onLine };
    const state = { phase, failure, success, backOnline, ...shown };
    const model = this.modelOf(feed, reader);
    this.#view = { model, state, reader, actions: this.#actions, headingLevel: this.level };
    return this.#isPageForm ? enhancedView(this.#view) : formView(this.#view);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const form = this.#form;
    disableHiddenFields(this, this.isReady && !this.#isPageForm);
    if (form && form !== this.#filled) {
      this.#filled = form;
      this.#robots.start();
      fillForm(form, this.#submission.texts);
    }
    this.#focus.move();
  }

  get #form(): HTMLFormElement | undefined {
    return this.querySelector('form') ?? this.renderRoot.querySelector('form') ?? undefined;
  }

  readonly #onInput = (event: Event): void => {
    const form = this.#form;
    if (!form) return;
    this.#robots.watch(event);
    this.#submission.keep(textsOf(form));
    // Loads while the visitor is typing.
    if (!this.#isPageForm) this.#errors.load().catch(() => undefined);
    const name = (event.target as Element).getAttribute('name') ?? '';
    if (this.#view && this.#errors.forgive(form, this.#view.reader, !this.#isPageForm, name)) this.requestUpdate();
  };

  /** Also called by the button's click: a sandboxed frame without `allow-forms` gets no `submit`. */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (event.type === 'click') this.#robots.watch(event);
    void this.#submit();
  };

  async #submit(): Promise<void> {
    const form = this.#form;
    const view = this.#view;
    if (!form || !view || this.#isChecking || this.#submission.phase === 'sending') return;
    this.#isChecking = true;
    try {
      await this.#errors.load();
      if (this.#refuse()) return;
      const trapped = this.renderRoot.querySelector<HTMLInputElement>('[data-trap] input')?.value;
      this.#send(form, writeMessage(form, view.model, view.reader), this.#robots.isRobot(trapped));
    } catch {
      this.#submission.fail(view.model.kind, 'offline');
    } finally {
      this.#isChecking = false;
      this.requestUpdate();
    }
  }

  /** Shows the errors of the form. Returns false if there are none. */
  #refuse(): boolean {
    const form = this.#form;
    if (!form || !this.#view) return false;
    this.#errors.list = this.#errors.find(form, this.#view.reader, !this.#isPageForm);
    if (this.#errors.list.length) this.#focus.request('.summary');
    this.requestUpdate();
    return this.#errors.list.length > 0;
  }

  /** Sends the page's form. A second `submit` while it is being sent is cancelled, and sends nothing. */
  #submitPage(event: SubmitEvent): void {
    const form = this.querySelector('form');
    const message = form && this.#view && pageMessage(form, event.submitter, this, this.#view);
    if (!message) return;
    // Not earlier: if anything above throws, the browser sends the plain form.
    event.preventDefault();
    if (this.#submission.phase === 'sending') return;
    this.#errors.list = [];
    this.#send(form, message, !!this.#enhancer.trapped);
  }

  #send(form: HTMLFormElement, message: Message, isRobot: boolean): void {
    if (isRobot) this.#submission.pretend();
    else void this.#submission.send(message, this.#robots.evidence(), textsOf(form));
  }

  /** Clears the text after success. Keeps it while the outcome is unconfirmed, or the visitor still has to send the mail. */
  #end(outcome: Outcome): void {
    this.#errors.report(outcome.ok ? {} : (outcome.fields ?? {}), this.#form);
    if (outcome.ok) this.#focus.request('.sent');
    else if (this.#errors.list.length) this.#focus.request('.summary');
    if (outcome.ok && outcome.confirmed) this.#clear();
  }

  #clear(): void {
    this.#submission.clear();
    if (this.#form) resetForm(this.#form);
  }

  readonly #actions: FormActions = {
    submit: this.#onSubmit,
    input: this.#onInput,
    go: (error) => goToField(error, this.#form),
    reopen: () => {
      if (this.#submission.success?.confirmed === false) this.#clear();
      this.#submission.edit();
      this.#filled = undefined;
      this.#focus.request('form input');
    },
  };
}
