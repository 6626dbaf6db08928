import type { Message } from '../../../forms/deliver-message.js';
import type { FormModel, FormView } from '../form-model.js';
import { controlsOf, plainSending, readPageForm } from './page-form.js';
import { pageRoute, type NamedRoute } from './page-route.js';
import { fieldsOf, labelOf } from '../read-form.js';
import { carriedBy, deliveriesOf, type Fields } from '../write-message.js';

/** True for a ticked checkbox, and for a choice or hidden field with a value other than "no". */
function isGiven(form: HTMLFormElement, data: FormData, name: string): boolean {
  const isTicked = controlsOf(form).some(
    (control) =>
      control.matches(':checked') &&
      control.getAttribute('name') === name &&
      (control as HTMLInputElement).type === 'checkbox',
  );
  return (
    isTicked || data.getAll(name).some((value) => typeof value === 'string' && !/^(|no|false|0|off)$/i.test(value))
  );
}

/** The notice beside the checkbox of a form of the page's own, and whether the checkbox is ticked. */
function pageConsent(form: HTMLFormElement, data: FormData, model: FormModel): Message['consent'] {
  const tick = fieldsOf(form).find(({ name }) => name === 'privacy');
  const notice = tick?.closest('fieldset')?.innerText ?? (tick ? labelOf(tick) : '');
  return {
    basis: tick ? 'consent' : model.basis,
    version: Element.prototype.getAttribute.call(form, 'data-consent-version') ?? 'page',
    privacy: isGiven(form, data, 'privacy'),
    marketing: isGiven(form, data, 'marketing'),
    text: notice.replace(/\s+/g, ' ').trim(),
  };
}

/** The fields by name, for adapters that do not send the form itself: several values of one name are a list. */
function fieldsOfData(data: FormData): Fields {
  const names = [...new Set(data.keys())].filter((name) => name !== 'privacy' && name !== 'marketing');
  const entries = names.flatMap((name): [string, string | readonly string[]][] => {
    const values = data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
    return values.length ? [[name, values.length > 1 ? values : (values[0] ?? '')]] : [];
  });
  return Object.fromEntries(entries);
}

/** What the visitor has entered, without hidden fields: a token among them may change with every visit. */
function visitorEntries(form: HTMLFormElement, data: FormData): readonly (readonly [string, unknown])[] {
  const hidden = new Set(
    controlsOf(form).flatMap((control) => (control.matches('[type=hidden i]') ? [control.getAttribute('name')] : [])),
  );
  return [...data]
    .filter(([name]) => !hidden.has(name) && name !== 'privacy')
    .map(([name, value]) => [name, typeof value === 'string' ? value : [value.name, value.size, value.lastModified]]);
}

/**
 * Everything that a form of the page's own sends. Undefined if we cannot send it as the browser would: then the browser does.
 */
export function pageMessage(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  named: NamedRoute,
  { model, reader }: FormView,
): Message | undefined {
  const route = pageRoute(named, form, submitter);
  if (!route && !(plainSending(form, submitter).isSilent && model.route)) return undefined;
  const page = readPageForm(form, submitter);
  const { data } = page;
  const filled = { ...fieldsOfData(data), ...model.extra };
  const lists = filled['lists'] ?? model.lists.map(({ id }) => id);
  const fields = lists.length ? { ...filled, lists } : filled;
  const deliveries = route ? [{ ...route, fields }] : deliveriesOf(fields, model);
  return {
    kind: model.kind,
    language: reader.language,
    deliveries: deliveries.map((delivery) => ({ ...delivery, form: page })),
    carried: carriedBy(visitorEntries(form, data)),
    consent: pageConsent(form, data, model),
  };
}
