import { resolveEndpoint } from '../../../forms/choose-route.js';
import type { PageForm } from '../../../forms/adapter.js';

/*
 * A form's fields hide its own members: in a form with fields named `method`, `append` and `elements`, `form.method` is one of
 * them. Attributes and the prototypes cannot be hidden, so that everything here goes by these.
 */

const attributeOf = (element: Element | null | undefined, name: string): string | null =>
  element ? Element.prototype.getAttribute.call(element, name) : null;

/** The controls of a form, those outside of it (`form="ID"`) too. */
export const controlsOf = (form: HTMLFormElement): readonly Element[] => [
  ...Reflect.get<HTMLFormElement, 'elements'>(HTMLFormElement.prototype, 'elements', form),
];

/** Whether an event came from the form, or from one of its controls outside. */
export const belongsTo = (form: HTMLFormElement, target: EventTarget | null): target is Element =>
  target instanceof Element &&
  (Node.prototype.contains.call(form, target) || (target as Partial<HTMLInputElement>).form === form);

export const resetForm = (form: HTMLFormElement): void => HTMLFormElement.prototype.reset.call(form);

/** What a browser takes from the form, and from the button that sends it, which goes before. */
function settingOf(form: HTMLFormElement, submitter: Element | null, name: string): string | null {
  return attributeOf(submitter, `form${name}`) ?? attributeOf(form, name);
}

const enctypes = ['multipart/form-data', 'text/plain'] as const;

export function enctypeOf(form: HTMLFormElement, submitter: Element | null): PageForm['enctype'] {
  const written = settingOf(form, submitter, 'enctype')?.toLowerCase();
  return enctypes.find((type) => type === written) ?? 'application/x-www-form-urlencoded';
}

/** Undefined where no label is known. */
function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** A page may be in EUC-KR, and a server that reads EUC-KR would read our UTF-8 as noise. */
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
  /** An absolute URL where we can send it alike; undefined where that is left to the browser. */
  readonly endpoint: string | undefined;
  /** The form says nothing of where it is sent to: neither an address nor POST. */
  readonly isSilent: boolean;
}

/**
 * What a form says of itself. Left to the browser are GET, a dialog, another window, another encoding than UTF-8, and
 * addresses that are not https (or http on the page's own site).
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

/** Everything that the browser would send, at this moment. */
export function readPageForm(form: HTMLFormElement, submitter: HTMLElement | null): PageForm {
  const data = new FormData(form, submitter);
  const hasFiles = [...data.values()].some((value) => typeof value !== 'string' && (value.name || value.size));
  return { data, enctype: enctypeOf(form, submitter), hasFiles };
}

/** Whether the browser would check the form before it sends it. `mine` is a `novalidate` of ours, which does not count. */
export const isChecked = (form: HTMLFormElement, submitter: Element | null, mine: string): boolean =>
  [null, mine].includes(attributeOf(form, 'novalidate')) && attributeOf(submitter, 'formnovalidate') === null;
