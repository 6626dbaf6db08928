import { findErrors, type Check } from './find-errors.js';
import { findPageErrors } from './page/find-page-errors.js';
import type { FieldError, FormReader } from './form-model.js';
import { groupsOf } from './read-form.js';

/** Errors of single fields that are taken from a server: nobody reads a longer list. */
const most = 20;

/** What is wrong with a form: found before it is sent, and taken back as it is put right. */
export class FormErrors {
  list: readonly FieldError[] = [];
  #check: Check | undefined;

  /** The check of our own forms; rejects where its code cannot be had. */
  async load(): Promise<void> {
    this.#check ??= (await import('../../schema/check-form.js')).checkForm;
  }

  /** @param isOwn true for a form that the element draws; a form of the page's own is checked by the browser */
  find(form: HTMLFormElement, reader: FormReader, isOwn: boolean): FieldError[] {
    if (!isOwn) return findPageErrors(form, reader);
    return this.#check ? findErrors(form, this.#check, reader) : [];
  }

  /** Takes away errors of a field that has been put right; new ones are told at the next attempt. True: some have gone. */
  forgive(form: HTMLFormElement, reader: FormReader, isOwn: boolean, name: string): boolean {
    if (!this.list.length || (isOwn && !this.#check)) return false;
    const wrong = new Set(this.find(form, reader, isOwn).map((error) => error.name));
    const left = this.list.filter((error) => error.name !== name || wrong.has(name));
    if (left.length === this.list.length) return false;
    this.list = left;
    return true;
  }

  /** Takes over what a server says of fields. What it says of a field that the form does not have belongs to none. */
  report(faults: Readonly<Record<string, string>>, form: HTMLFormElement | undefined): void {
    const groups = form && groupsOf(form);
    this.list = Object.entries(faults)
      .slice(0, most)
      .map(([name, text]) => {
        const fields = groups?.get(name);
        return { name: fields ? name : '', text: text.slice(0, 300), fields };
      });
  }
}
