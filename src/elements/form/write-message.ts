import type { Delivery, Message } from '../../forms/deliver-message.js';
import type { Submission } from '../../forms/adapter.js';
import { shownConsent } from './views/consent.view.js';
import type { FormModel, FormReader } from './form-model.js';
import { valuesOf } from './read-form.js';

export type Fields = Submission['fields'];

/** One delivery for each service: newsletters of the same service go into one request. */
export function deliveriesOf(fields: Fields, { lists, route }: FormModel): Delivery[] {
  if (!lists.length) return route ? [{ ...route, fields }] : [];
  // Without a choice, the visitor signs up for all that are offered.
  const chosen = [fields['lists'] ?? lists.map(({ id }) => id)].flat();
  const groups = new Map<string, Delivery>();
  for (const {
    id,
    route: { endpoint, adapter },
  } of lists) {
    if (!chosen.includes(id)) continue;
    const key = `${endpoint}\n${adapter ?? ''}`;
    const lists = [groups.get(key)?.fields['lists'] ?? [], id].flat();
    groups.set(key, { endpoint, adapter, fields: { ...fields, lists } });
  }
  return [...groups.values()];
}

/** Names and values as one text. The length before each part keeps it apart from the next. */
export const carriedBy = (entries: readonly (readonly [name: string, value: unknown])[]): string =>
  entries
    .flat(2)
    .map((part) => `${String(part).length}:${String(part)}`)
    .join('');

/** The message from what the visitor has filled in. */
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
