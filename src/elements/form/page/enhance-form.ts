import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldError, FormView } from '../form-model.js';
import { clearMarks, markField } from './mark-fields.js';
import { belongsTo, isChecked } from './page-form.js';
import { formsAreBlocked } from './forms-are-blocked.js';

type FormHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What an element does with a form of the page's own. */
export interface PageFormListener {
  /** What the element shows; undefined while it has no form to show. */
  readonly view: () => FormView | undefined;
  /** The form is sent, and nobody on the page has cancelled that. Prevent its default to take it over. */
  readonly submit: (event: SubmitEvent) => void;
  /** The form was to be sent, and is not filled in as it asks. */
  readonly invalid: () => void;
  readonly input: (event: Event) => void;
}

/** Hidden in a way that no policy of the page forbids, and that no style sheet of the page undoes. */
const offScreen = { position: 'absolute', 'inset-block-start': '-9999px', 'inset-inline-start': '0', opacity: '0' };

/** Tells our own `novalidate` from the page's: a copied form brings it along. */
const unchecked = 'ssegov';

/** A field for robots. It belongs to no form, so that it is never sent. */
function createTrap(name: string, label: string): HTMLElement {
  const box = document.createElement('div');
  const input = document.createElement('input');
  const words = document.createElement('label');
  box.setAttribute('aria-hidden', 'true');
  box.dataset['trap'] = '';
  for (const [property, value] of Object.entries(offScreen)) box.style.setProperty(property, value, 'important');
  const attributes = { name, form: '', type: 'text', tabindex: '-1', autocomplete: 'off', 'data-1p-ignore': '' };
  const others = { 'data-lpignore': 'true', 'data-bwignore': '', 'data-form-type': 'other' };
  for (const [attribute, value] of Object.entries({ ...attributes, ...others })) input.setAttribute(attribute, value);
  words.append(label, input);
  box.append(words);
  return box;
}

/**
 * What is added to a form of the page's own, and taken back when its element leaves. It hears of a `submit` after everybody
 * else on the page: what the page cancels is not sent, and what we miss the browser sends as a plain form.
 */
export class FormEnhancer implements ReactiveController {
  readonly #host: FormHost;
  readonly #listener: PageFormListener;
  readonly #watcher: MutationObserver | undefined;
  #form: HTMLFormElement | undefined;
  #root: EventTarget | undefined;
  #trap: HTMLElement | undefined;
  #unmark: (() => void)[] = [];
  #marked: readonly FieldError[] = [];

  constructor(host: FormHost, listener: PageFormListener) {
    this.#host = host;
    this.#listener = listener;
    // A form may come late, or another in its place.
    if ('MutationObserver' in globalThis)
      this.#watcher = new MutationObserver(() => {
        if (host.querySelector('form') !== (this.#form ?? null)) host.requestUpdate();
      });
    host.addController(this);
  }

  /** What a robot has written into the field that nobody sees. */
  get trapped(): string {
    return this.#trap?.querySelector('input')?.value ?? '';
  }

  hostConnected(): void {
    this.#watcher?.observe(this.#host, { childList: true, subtree: true });
    if (this.#form) this.#listen();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#watcher?.disconnect();
      this.release();
    });
  }

  hostUpdated(): void {
    const form = this.#host.querySelector('form');
    const view = this.#listener.view();
    if (!form || !view) {
      this.release();
      return;
    }
    const { state, reader } = view;
    this.#enhance(form, state.trap, reader.messages.trap);
    this.#mark(state.errors, reader.messages.errorMark);
  }

  #enhance(form: HTMLFormElement, name: string, label: string): void {
    if (form === this.#form) return;
    this.release();
    this.#form = form;
    clearMarks(this.#host);
    for (const old of this.#host.querySelectorAll('[data-trap]')) old.remove();
    this.#trap = createTrap(name, label);
    Element.prototype.append.call(form, this.#trap);
    // The browser's messages would stand in the way of ours, which are in the reader's language.
    if (isChecked(form, null, unchecked)) Element.prototype.setAttribute.call(form, 'novalidate', unchecked);
    this.#listen();
  }

  #mark(errors: readonly FieldError[], mark: string): void {
    if (errors === this.#marked) return;
    this.#unmark.reverse().forEach((step) => step());
    this.#marked = errors;
    this.#unmark = errors.flatMap(({ fields = [], text }) => (fields.length ? [markField(fields, text, mark)] : []));
  }

  release(): void {
    const form = this.#form;
    if (!form) return;
    this.#mark([], '');
    this.#trap?.remove();
    if (Element.prototype.getAttribute.call(form, 'novalidate') === unchecked)
      Element.prototype.removeAttribute.call(form, 'novalidate');
    this.#form = undefined;
    this.#listen();
  }

  /** A `submit` comes no further than the root of the form's tree: the window, or a shadow root. */
  #listen(): void {
    this.#root?.removeEventListener('submit', this.#first, true);
    this.#root?.removeEventListener('submit', this.#last);
    this.#root?.removeEventListener('click', this.#click);
    this.#root?.removeEventListener('input', this.#input, true);
    const root = this.#form && this.#host.getRootNode();
    this.#root = root === document ? window : root;
    this.#root?.addEventListener('submit', this.#first, true);
    this.#root?.addEventListener('click', this.#click);
    this.#root?.addEventListener('input', this.#input, true);
  }

  /** Before everybody else: a form that is not valid gets no `submit` in a browser, so that nobody else hears of it. */
  readonly #first = (event: Event): void => {
    const form = this.#form;
    if (!form || event.target !== form || !event.isTrusted) return;
    // Anew for each event, and so after all that listen by then.
    this.#root?.removeEventListener('submit', this.#last);
    this.#root?.addEventListener('submit', this.#last);
    if (this.#isValid(form, (event as SubmitEvent).submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#listener.invalid();
  };

  readonly #last = (event: Event): void => {
    this.#root?.removeEventListener('submit', this.#last);
    if (event.target === this.#form && !event.defaultPrevented) this.#listener.submit(event as SubmitEvent);
  };

  readonly #input = (event: Event): void => {
    if (this.#form && belongsTo(this.#form, event.target)) this.#listener.input(event);
  };

  /** A frame may forbid its page to send forms: no `submit` comes there, and we can still send. */
  readonly #click = (event: Event): void => {
    const form = this.#form;
    const { target, defaultPrevented } = event;
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button, input') : null;
    if (!form || defaultPrevented || button?.form !== form || !/^(submit|image)$/.test(button.type)) return;
    if (!formsAreBlocked(this.#host)) return;
    if (!this.#isValid(form, button)) {
      this.#listener.invalid();
      return;
    }
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button });
    if (EventTarget.prototype.dispatchEvent.call(form, submit)) this.#listener.submit(submit);
  };

  #isValid(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
    return !isChecked(form, submitter, unchecked) || HTMLFormElement.prototype.checkValidity.call(form);
  }
}
