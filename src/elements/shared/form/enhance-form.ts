import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FieldError } from './form-model.js';
import { groupsOf, type Field } from './read-form.js';

interface Trap {
  readonly name: string;
  readonly label: string;
}

/** Hidden in a way that no policy of the page forbids, and that no style sheet of the page undoes. */
const offScreen = { position: 'absolute', 'inset-block-start': '-9999px', 'inset-inline-start': '0', opacity: '0' };

function createTrap({ name, label }: Trap): HTMLElement {
  const box = document.createElement('div');
  const input = document.createElement('input');
  const words = document.createElement('label');
  box.setAttribute('aria-hidden', 'true');
  box.dataset['trap'] = '';
  for (const [property, value] of Object.entries(offScreen)) box.style.setProperty(property, value, 'important');
  const attributes = { name, type: 'text', tabindex: '-1', autocomplete: 'off', 'data-1p-ignore': '' };
  const others = { 'data-lpignore': 'true', 'data-bwignore': '', 'data-form-type': 'other' };
  for (const [attribute, value] of Object.entries({ ...attributes, ...others })) input.setAttribute(attribute, value);
  words.append(label, input);
  box.append(words);
  return box;
}

function setOrRemove(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

let count = 0;

/** Says what is wrong beside a field, in a paragraph that the page styles as it likes. Returns how to take it back. */
function markField(group: readonly Field[], text: string, mark: string): () => void {
  const first = group[0] as Field;
  const note = document.createElement('span');
  note.id = `ssegov-error-${(count += 1)}`;
  note.className = 'ssegov-error';
  note.setAttribute('role', 'note');
  note.textContent = `${mark} ${text}`;
  (first.closest('label') ?? first).after(note);
  const before = group.map(
    (field) => [field, field.getAttribute('aria-invalid'), field.getAttribute('aria-describedby')] as const,
  );
  for (const [field, , described] of before) {
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', [described, note.id].filter(Boolean).join(' '));
  }
  return () => {
    note.remove();
    for (const [field, invalid, described] of before) {
      setOrRemove(field, 'aria-invalid', invalid);
      setOrRemove(field, 'aria-describedby', described);
    }
  };
}

/** What is added to a form of the page's own, and taken back when its element leaves. */
export class FormEnhancer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #form: HTMLFormElement | undefined;
  #undo: (() => void)[] = [];
  #unmark: (() => void)[] = [];
  #marked: readonly FieldError[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => this.#host.isConnected || this.release());
  }

  enhance(form: HTMLFormElement, trap: Trap): void {
    if (form === this.#form) return;
    this.release();
    this.#form = form;
    const plain = form.getAttribute('novalidate');
    const box = createTrap(trap);
    // Its messages would stand in the way of ours, which are in the reader's language.
    form.setAttribute('novalidate', '');
    form.append(box);
    this.#undo = [() => setOrRemove(form, 'novalidate', plain), () => box.remove()];
  }

  mark(errors: readonly FieldError[], mark: string): void {
    if (!this.#form || errors === this.#marked) return;
    this.#unmark.reverse().forEach((step) => step());
    this.#marked = errors;
    const groups = groupsOf(this.#form);
    this.#unmark = errors.flatMap(({ name, text }) => {
      const group = groups.get(name);
      return group ? [markField(group, text, mark)] : [];
    });
  }

  release(): void {
    this.mark([], '');
    this.#undo.forEach((step) => step());
    this.#undo = [];
    this.#form = undefined;
  }
}
