import type { Delivery, Message } from '../../forms/deliver-message.js';
import type { PageForm, Submission } from '../../forms/adapter.js';
import type { Route } from '../../forms/choose-route.js';
import { shownConsent } from './consent.view.js';
import type { FormModel, FormReader, FormView } from './form-model.js';
import { controlsOf } from './page-form.js';
import { fieldsOf, labelOf, valuesOf } from './read-form.js';

type Fields = Submission['fields'];

/** Newsletters of one service go together; those of another are another request. */
function deliveriesOf(fields: Fields, { lists, route }: FormModel): Delivery[] {
  if (!lists.length) return route ? [{ ...route, fields }] : [];
  // Where nothing offers a choice, all that is offered is meant.
  const wanted = [fields['lists'] ?? lists.map(({ id }) => id)].flat();
  const groups = new Map<string, Delivery>();
  for (const {
    id,
    route: { endpoint, adapter },
  } of lists) {
    if (!wanted.includes(id)) continue;
    const key = `${endpoint}\n${adapter ?? ''}`;
    const lists = [groups.get(key)?.fields['lists'] ?? [], id].flat();
    groups.set(key, { endpoint, adapter, fields: { ...fields, lists } });
  }
  return [...groups.values()];
}

/** Names and values in one text; each part has its length before it, so that no part can look like two. */
const carriedBy = (entries: readonly (readonly [name: string, value: unknown])[]): string =>
  entries
    .flat(2)
    .map((part) => `${String(part).length}:${String(part)}`)
    .join('');

/** What the visitor has filled in, as it will be sent. */
export function writeMessage(form: HTMLFormElement, model: FormModel, reader: FormReader): Message {
  const values = valuesOf(form);
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | readonly string[]][] => {
    if (name === 'privacy' || name === 'marketing' || value === '' || typeof value === 'boolean') return [];
    return [[name, name === 'email' && typeof value === 'string' ? value.trim() : value]];
  });
  const { version, text } = shownConsent(model, reader);
  const { basis } = model;
  const isTicked = (name: string) => values[name] === true;
  return {
    kind: model.kind,
    language: reader.language,
    deliveries: deliveriesOf({ ...Object.fromEntries(entries), ...model.extra }, model),
    carried: carriedBy(Object.entries(values).filter(([name]) => name !== 'privacy')),
    consent: { basis, version, privacy: isTicked('privacy'), marketing: isTicked('marketing'), text },
  };
}

/** A tick that is set, or a choice or hidden field that does not say no. */
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

/** What a form of the page's own says beside its tick, and whether it is ticked. */
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

/** By name, for adapters that do not send the form itself: several values of one name are a list. */
function fieldsOfData(data: FormData): Fields {
  const names = [...new Set(data.keys())].filter((name) => name !== 'privacy' && name !== 'marketing');
  const entries = names.flatMap((name): [string, string | readonly string[]][] => {
    const values = data.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');
    return values.length ? [[name, values.length > 1 ? values : (values[0] ?? '')]] : [];
  });
  return Object.fromEntries(entries);
}

/** What of a page's form the visitor has said: what is hidden in it, such as a token, may be another at every visit. */
function saidIn(form: HTMLFormElement, data: FormData): readonly (readonly [string, unknown])[] {
  const hidden = new Set(
    controlsOf(form).flatMap((control) => (control.matches('[type=hidden i]') ? [control.getAttribute('name')] : [])),
  );
  return [...data]
    .filter(([name]) => !hidden.has(name) && name !== 'privacy')
    .map(([name, value]) => [name, typeof value === 'string' ? value : [value.name, value.size, value.lastModified]]);
}

/** A form of the page's own, whole. @param route where it goes; without one, where the feed says */
export function writePageMessage(
  form: HTMLFormElement,
  page: PageForm,
  route: Route | undefined,
  { model, reader }: FormView,
): Message {
  const { data } = page;
  const filled = { ...fieldsOfData(data), ...model.extra };
  const lists = filled['lists'] ?? model.lists.map(({ id }) => id);
  const fields = lists.length ? { ...filled, lists } : filled;
  const deliveries = route ? [{ ...route, fields }] : deliveriesOf(fields, model);
  return {
    kind: model.kind,
    language: reader.language,
    deliveries: deliveries.map((delivery) => ({ ...delivery, form: page })),
    carried: carriedBy(saidIn(form, data)),
    consent: pageConsent(form, data, model),
  };
}
