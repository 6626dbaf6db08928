import type { Delivery, Message } from '../../../controllers/deliver-message.js';
import type { Submission } from '../../../forms/adapter.js';
import type { FormModel, FormReader } from './form-model.js';
import { shownConsent } from './consent.view.js';
import { fieldsOf, labelOf, valuesOf } from './read-form.js';

/** What a form of the page's own says beside its tick. */
function pageConsent(form: HTMLFormElement): { readonly version: string; readonly text: string } {
  const tick = fieldsOf(form).find(({ name }) => name === 'privacy');
  const notice = tick?.closest('fieldset')?.innerText ?? (tick ? labelOf(tick) : '');
  return { version: form.dataset['consentVersion'] ?? 'page', text: notice.replace(/\s+/g, ' ').trim() };
}

function fieldsToSend(form: HTMLFormElement, { extra }: FormModel): Submission['fields'] {
  const entries = Object.entries(valuesOf(form)).flatMap(([name, value]): [string, string | readonly string[]][] => {
    if (name === 'privacy' || name === 'marketing' || value === '' || value === false) return [];
    if (typeof value === 'boolean') return [[name, 'yes']];
    return [[name, name === 'email' && typeof value === 'string' ? value.trim() : value]];
  });
  return { ...Object.fromEntries(entries), ...extra };
}

/** Newsletters of one service go together; those of another are another request. */
function deliveriesOf(fields: Submission['fields'], { lists, route }: FormModel): Delivery[] {
  if (!lists.length) return route ? [{ ...route, fields }] : [];
  const wanted = lists.length > 1 ? (fields['lists'] ?? []) : lists.map(({ id }) => id);
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

/** What the visitor has filled in, as it will be sent. */
export function writeMessage(form: HTMLFormElement, model: FormModel, reader: FormReader, own: boolean): Message {
  const values = valuesOf(form);
  const notice = own ? shownConsent(model, reader) : pageConsent(form);
  return {
    kind: model.kind,
    language: reader.language,
    deliveries: deliveriesOf(fieldsToSend(form, model), model),
    consent: {
      version: notice.version,
      privacy: values['privacy'] === true,
      marketing: values['marketing'] === true,
      text: notice.text,
    },
  };
}
