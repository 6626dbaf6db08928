import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldError, FormView } from '../form-model.js';
import { clearMarks, markField } from './mark-fields.js';
import { belongsTo, isChecked } from './page-form.js';
import { formsAreBlocked } from './forms-are-blocked.js';

type FormHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What an element does with a form of the page's own. */
export interface PageFormListener {
  /** The view of the form; undefined while the element is not ready. */
  readonly view: () => FormView | undefined;
  /**
   * Called when the form is submitted and no listener of the page has cancelled that. Prevent the default to send it yourself.
   */
  readonly submit: (event: SubmitEvent) => void;
  /** Called when the form was submitted and is not valid. */
  readonly invalid: () => void;
  readonly input: (event: Event) => void;
}

/** Hides without an inline style attribute, which a policy may forbid; `important`, so that no style sheet undoes it. */
const offScreen = { position: 'absolute', 'inset-block-start': '-9999px', 'inset-inline-start': '0', opacity: '0' };

/** The value of our own `novalidate`, which tells it from the page's, also in a copy of the form. */
const ownNovalidate = 'ssegov';

/** A field that only robots fill in. With `form=""` it belongs to no form, so it is never sent. */
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
 * Adds validation messages, a trap for robots and sending to a form of the page's own, and removes them when the element leaves
 * the page. It handles `submit` after all listeners of the page: what the page cancels is not sent. If it fails, the browser
 * sends the plain form.
 */
export class FormEnhancer implements ReactiveController {
  readonly #host: FormHost;
  readonly #listener: PageFormListener;
  readonly #watcher: MutationObserver | undefined;
  #form: HTMLFormElement | undefined;
  #root: EventTarget | undefined;
  #trap: HTMLElement | undefined;
  #markUndos: (() => void)[] = [];
  #marked: readonly FieldError[] = [];

  constructor(host: FormHost, listener: PageFormListener) {
    this.#host = host;
    this.#listener = listener;
    // The page may add its form late, or replace it.
    if ('MutationObserver' in globalThis)
      this.#watcher = new MutationObserver(() => {
        if (host.querySelector('form') !== (this.#form ?? null)) host.requestUpdate();
      });
    host.addController(this);
  }

  /** What a robot has written into the hidden field. */
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
    // Turns off the browser's messages: ours are in the reader's language.
    if (isChecked(form, null, ownNovalidate)) Element.prototype.setAttribute.call(form, 'novalidate', ownNovalidate);
    this.#listen();
  }

  #mark(errors: readonly FieldError[], mark: string): void {
    if (errors === this.#marked) return;
    this.#markUndos.reverse().forEach((step) => step());
    this.#marked = errors;
    this.#markUndos = errors.flatMap(({ fields = [], text }) => (fields.length ? [markField(fields, text, mark)] : []));
  }

  release(): void {
    const form = this.#form;
    if (!form) return;
    this.#mark([], '');
    this.#trap?.remove();
    if (Element.prototype.getAttribute.call(form, 'novalidate') === ownNovalidate)
      Element.prototype.removeAttribute.call(form, 'novalidate');
    this.#form = undefined;
    this.#listen();
  }

  /** Listens at the root of the form's tree, the window or a shadow root: `submit` does not leave a shadow root. */
  #listen(): void {
    this.#root?.removeEventListener('submit', this.#onSubmitFirst, true);
    this.#root?.removeEventListener('submit', this.#onSubmitLast);
    this.#root?.removeEventListener('click', this.#onClick);
    this.#root?.removeEventListener('input', this.#onInput, true);
    const root = this.#form && this.#host.getRootNode();
    this.#root = root === document ? window : root;
    this.#root?.addEventListener('submit', this.#onSubmitFirst, true);
    this.#root?.addEventListener('click', this.#onClick);
    this.#root?.addEventListener('input', this.#onInput, true);
  }

  /** Runs before the page's listeners. For an invalid form a browser dispatches no `submit`, so they must not get this one. */
  readonly #onSubmitFirst = (event: Event): void => {
    const form = this.#form;
    if (!form || event.target !== form || !event.isTrusted) return;
    // Added again for each event, so that it runs after all listeners that the page has added by then.
    this.#root?.removeEventListener('submit', this.#onSubmitLast);
    this.#root?.addEventListener('submit', this.#onSubmitLast);
    if (this.#isValid(form, (event as SubmitEvent).submitter)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#listener.invalid();
  };

  readonly #onSubmitLast = (event: Event): void => {
    this.#root?.removeEventListener('submit', this.#onSubmitLast);
    if (event.target === this.#form && !event.defaultPrevented) this.#listener.submit(event as SubmitEvent);
  };

  readonly #onInput = (event: Event): void => {
    if (this.#form && belongsTo(this.#form, event.target)) this.#listener.input(event);
  };

  /** In a frame without `allow-forms` there is no `submit`, but we can still send. */
  readonly #onClick = (event: Event): void => {
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
    return !isChecked(form, submitter, ownNovalidate) || HTMLFormElement.prototype.checkValidity.call(form);
  }
}
