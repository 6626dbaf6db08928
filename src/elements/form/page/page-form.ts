import { resolveEndpoint } from '../../../forms/choose-route.js';
import type { PageForm } from '../../../forms/adapter.js';

/*
 * A form's fields hide its own members: in a form with a field named `method`, `form.method` is that field. They cannot hide
 * attributes and prototypes, so everything here uses these.
 */

const attributeOf = (element: Element | null | undefined, name: string): string | null =>
  element ? Element.prototype.getAttribute.call(element, name) : null;

/** The controls of a form, including those outside it (`form="ID"`). */
export const controlsOf = (form: HTMLFormElement): readonly Element[] => [
  ...Reflect.get<HTMLFormElement, 'elements'>(HTMLFormElement.prototype, 'elements', form),
];

/** Whether an event came from the form, or from one of its controls outside it. */
export const belongsTo = (form: HTMLFormElement, target: EventTarget | null): target is Element =>
  target instanceof Element &&
  (Node.prototype.contains.call(form, target) || (target as Partial<HTMLInputElement>).form === form);

export const resetForm = (form: HTMLFormElement): void => HTMLFormElement.prototype.reset.call(form);

/** A setting of the form, as a browser reads it: the attribute of the submit button overrides the form's. */
function settingOf(form: HTMLFormElement, submitter: Element | null, name: string): string | null {
  return attributeOf(submitter, `form${name}`) ?? attributeOf(form, name);
}

const enctypes = ['multipart/form-data', 'text/plain'] as const;

export function enctypeOf(form: HTMLFormElement, submitter: Element | null): PageForm['enctype'] {
  const written = settingOf(form, submitter, 'enctype')?.toLowerCase();
  return enctypes.find((type) => type === written) ?? 'application/x-www-form-urlencoded';
}

/** The name of an encoding; undefined for an unknown label. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A server that expects the page's EUC-KR would misread our UTF-8. */
function isUtf8(form: HTMLFormElement): boolean {
  const labels = (attributeOf(form, 'accept-charset') ?? '').split(/[\s,]+/);
  const encoding = labels.map(encodingOf).find((found) => found !== undefined) ?? document.characterSet;
  return /^utf-/i.test(encoding);
}

function targetOf(form: HTMLFormElement, submitter: Element | null): string {
  const base = document.querySelector('base[target]');
  return settingOf(form, submitter, 'target') ?? attributeOf(base, 'target') ?? '';
}

/** How the browser would send a form. */
export interface PlainSending {
  /** An absolute URL, if we can send the form just as the browser would; undefined if sending is left to the browser. */
  readonly endpoint: string | undefined;
  /** True if the form says nothing about sending: it has neither an action nor a method. */
  readonly isSilent: boolean;
}

/**
 * Reads where a form is sent to. Left to the browser are GET, a dialog, another window, encodings other than UTF-8, and
 * addresses other than `https:` (or `http:` on the page's own origin and localhost).
 */
export function plainSending(form: HTMLFormElement, submitter: Element | null = null): PlainSending {
  const method = settingOf(form, submitter, 'method')?.toLowerCase();
  const action = settingOf(form, submitter, 'action');
  const isOurs = method === 'post' && /^(_self)?$/i.test(targetOf(form, submitter)) && isUtf8(form);
  const endpoint = isOurs ? resolveEndpoint(action || document.URL.replace(/#.*/s, '')) : undefined;
  return {
    endpoint: endpoint?.startsWith('http') ? endpoint : undefined,
    isSilent: !action && method === undefined,
  };
}

/** Everything that the browser would send now. */
export function readPageForm(form: HTMLFormElement, submitter: HTMLElement | null): PageForm {
  const data = new FormData(form, submitter);
  const hasFiles = [...data.values()].some((value) => typeof value !== 'string' && (value.name || value.size));
  return { data, enctype: enctypeOf(form, submitter), hasFiles };
}

/** Whether the browser would check the form before it sends it. A `novalidate` with the value `ownNovalidate` is ignored. */
export const isChecked = (form: HTMLFormElement, submitter: Element | null, ownNovalidate: string): boolean =>
  [null, ownNovalidate].includes(attributeOf(form, 'novalidate')) && attributeOf(submitter, 'formnovalidate') === null;
