import type { RawSubmission } from './raw-submission.js';

const no = ['', 'false', 'no', '0', 'off'];

/** The values of a posted form, each of which is taken once. */
class FormValues {
  readonly files: string[] = [];
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<[string, FormDataEntryValue]>) {
    for (const [name, value] of entries) {
      if (typeof value === 'string') this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
      // A file field that is left empty sends a file without name and content.
      else if (value.name || value.size > 0) this.files.push(name);
    }
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  take(name: string): string | undefined {
    const value = this.#values.get(name)?.[0];
    this.#values.delete(name);
    return value;
  }

  /** Takes a checkbox, under its `ssegov-…` name or its plain one. */
  takeFlag(name: string): boolean {
    const [ours, plain] = [this.take(`ssegov-${name}`), this.take(name)];
    return !no.includes((ours ?? plain ?? '').toLowerCase());
  }

  /** The remaining values, under plain names unless the form has a field of its own with that name. */
  readRemaining(): Record<string, unknown> {
    const named = [...this.#values].map(([name, values]) => {
      const plain = name.replace(/^ssegov-/, '');
      return [this.has(plain) ? name : plain, values.length > 1 ? values : values[0]] as const;
    });
    return Object.fromEntries(named);
  }
}

/** An element's own form sends its proof under plain names, an enhanced form of the page as `ssegov-…`. */
function takeProof(values: FormValues): Record<string, unknown> {
  const prefix = values.has('ssegov-scripts') ? 'ssegov-' : '';
  const trap = values.take(`${prefix}trap`) ?? '';
  return {
    trap,
    [trap]: values.take(trap),
    elapsed: values.take(`${prefix}elapsed`),
    scripts: values.take(`${prefix}scripts`),
  };
}

/**
 * Reads a posted form. Without scripts it has plain field names; the `form` adapter adds the rest as `ssegov-…`,
 * including fields that the page's own form lacks.
 */
export function readForm(entries: Iterable<[string, FormDataEntryValue]>): RawSubmission {
  const values = new FormValues(entries);
  const consent = {
    privacy: values.takeFlag('privacy'),
    marketing: values.takeFlag('marketing'),
    version: values.take('ssegov-consent'),
    at: values.take('ssegov-consent-at'),
    text: values.take('ssegov-consent-text'),
    basis: values.take('ssegov-basis'),
  };
  const envelope = {
    kind: values.take('ssegov-kind'),
    submissionId: values.take('ssegov-submission'),
    language: values.take('ssegov-language'),
    page: values.take('ssegov-page'),
  };
  const proof = envelope.submissionId === undefined ? undefined : takeProof(values);
  return { ...envelope, consent, proof, files: values.files, fields: values.readRemaining() };
}
