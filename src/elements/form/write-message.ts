import type { Delivery, Message } from '../../forms/deliver-message.js';
import type { Submission } from '../../forms/adapter.js';
import { shownConsent } from './views/consent.view.js';
import type { FormModel, FormReader } from './form-model.js';
import { valuesOf } from './read-form.js';

export type Fields = Submission['fields'];

/** Newsletters of one service go together; those of another are another request. */
export function deliveriesOf(fields: Fields, { lists, route }: FormModel): Delivery[] {
  if (!lists.length) return route ? [{ ...route, fields }] : [];
  // Where nothing offers a choice, all that is offered is meant.
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

/** Names and values in one text; each part has its length before it, so that no part can look like two. */
export const carriedBy = (entries: readonly (readonly [name: string, value: unknown])[]): string =>
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
