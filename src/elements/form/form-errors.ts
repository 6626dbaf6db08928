import { findErrors, type Check } from './find-errors.js';
import { findPageErrors } from './page/find-page-errors.js';
import type { FieldError, FormReader } from './form-model.js';
import { groupsOf } from './read-form.js';

/** Errors that are taken from a server's answer: nobody reads a longer list. */
const maximumErrors = 20;

/** The errors of a form: found before it is sent or reported by the server, and removed as the visitor corrects the fields. */
export class FormErrors {
  list: readonly FieldError[] = [];
  #check: Check | undefined;

  /** Loads the check for our own forms; rejects if its code cannot be loaded. */
  async load(): Promise<void> {
    this.#check ??= (await import('../../schema/check-form.js')).checkForm;
  }

  /** @param isOwn true for a form that the element has rendered; a form of the page's own is checked by the browser */
  find(form: HTMLFormElement, reader: FormReader, isOwn: boolean): FieldError[] {
    if (!isOwn) return findPageErrors(form, reader);
    return this.#check ? findErrors(form, this.#check, reader) : [];
  }

  /** Removes the errors of a field that is right by now, and adds none. Returns true if any was removed. */
  forgive(form: HTMLFormElement, reader: FormReader, isOwn: boolean, name: string): boolean {
    if (!this.list.length || (isOwn && !this.#check)) return false;
    const wrong = new Set(this.find(form, reader, isOwn).map((error) => error.name));
    const remaining = this.list.filter((error) => error.name !== name || wrong.has(name));
    if (remaining.length === this.list.length) return false;
    this.list = remaining;
    return true;
  }

  /**
   * Takes over the errors in a server's answer, cut to 300 characters each. One about a field that the form lacks has no name.
   */
  report(faults: Readonly<Record<string, string>>, form: HTMLFormElement | undefined): void {
    const groups = form && groupsOf(form);
    this.list = Object.entries(faults)
      .slice(0, maximumErrors)
      .map(([name, text]) => {
        const fields = groups?.get(name);
        return { name: fields ? name : '', text: text.slice(0, 300), fields };
      });
  }
}
