import type { Outcome, Submission } from '../../../src/forms/adapter.js';
import { registerAdapter } from '../../../src/forms/register-adapter.js';
import '../../../src/schema/check-form.js';
import type { Feed } from '../../../src/schema/types.js';
import { readSample } from '../../helpers/hostile-feed.js';
import { find, mount, nextEvent, until } from '../../helpers/mount.js';

export type FormTag = 'ssegov-contact' | 'ssegov-newsletter';

/** An adapter that answers when the test says, and how. */
export class FakeService {
  readonly submissions: Submission[] = [];
  readonly signals: AbortSignal[] = [];
  #answers: ((outcome: Outcome) => void)[] = [];
  #arrived: (() => void)[] = [];

  constructor(name = 'fake') {
    registerAdapter(name, (submission, { signal }) => {
      this.submissions.push(submission);
      this.signals.push(signal);
      this.#arrived.splice(0).forEach((tell) => tell());
      return new Promise((resolve) => this.#answers.push(resolve));
    });
  }

  /** Until so many submissions have arrived. */
  async count(count: number): Promise<void> {
    while (this.submissions.length < count) await new Promise<void>((resolve) => this.#arrived.push(resolve));
  }

  answer(outcome: Outcome): void {
    this.#answers.splice(0).forEach((resolve) => resolve(outcome));
  }
}

export const received: Outcome = { ok: true, confirmed: true };
export const failure = (code: Extract<Outcome, { ok: false }>['code'], more = {}): Outcome => ({
  ...{ ok: false, code, retryable: true },
  ...more,
});

let turn = 0;
/** A new endpoint for each test, so that no draft of another test is restored. */
export let endpoint = '';

export const sampleWith = async (more: Partial<Feed>): Promise<Feed> => ({ ...(await readSample()), ...more });

/** Milliseconds that pass at each reading of the clock. */
let pace = 0;

/** From here on, no time passes. */
export function stopTime(): void {
  pace = 0;
}

/** Tests fill in a form faster than people. Here the clock runs so fast that no test is taken for a robot. */
export function hurry(): void {
  let now = performance.now();
  beforeEach(() => {
    pace = 10_000;
    Object.defineProperty(performance, 'now', { configurable: true, value: () => (now += pace) });
    endpoint = `https://forms.example/${(turn += 1)}`;
  });
  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
    sessionStorage.clear();
  });
}

export async function show(
  tag: FormTag,
  attributes: Readonly<Record<string, string>> = {},
  { feed, parent, inside }: { feed?: Feed; parent?: Node; inside?: string } = {},
) {
  const element = mount(tag, { lang: 'en', endpoint, adapter: 'fake', ...attributes }, parent);
  if (inside !== undefined) element.innerHTML = inside;
  element.feed = feed ?? (await readSample());
  await nextEvent(element, 'ssegov-load');
  return element;
}

const formOf = (element: Element): HTMLFormElement =>
  element.querySelector('form') ?? (find(element, 'form') as HTMLFormElement);

export function fieldOf(element: Element, name: string): HTMLInputElement {
  const field = formOf(element).querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`There is no field ${name}.`);
  return field;
}

export function fill(element: Element, values: Readonly<Record<string, string | boolean>>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(element, name);
    if (typeof value === 'boolean') field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

export const whole = {
  name: '가상 방문자',
  email: 'visitor@invented.example',
  message: '안녕하세요.\nHello.',
  privacy: true,
} as const;

export const press = (element: Element): void =>
  formOf(element).querySelector<HTMLElement>('button:not([type=button])')?.click();

export const errorsOf = (element: Element): string[] =>
  [...(element.shadowRoot?.querySelectorAll('.summary li') ?? [])].map((item) => item.textContent.trim());

/** Until the form shows its errors. */
export const untilErrors = (element: Element): Promise<void> => until(element, () => errorsOf(element).length > 0);
