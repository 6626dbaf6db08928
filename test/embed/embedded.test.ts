import { expect } from '@open-wc/testing';

interface ElementEvent {
  readonly name: string;
  readonly tag: string;
  readonly display: string;
  readonly text: string;
  readonly code?: string;
}
interface Message {
  readonly what: 'event' | 'violation' | 'error';
  readonly event?: ElementEvent;
  readonly violations: readonly string[];
}

const tags = ['ssegov-directory', 'ssegov-member-card'];
let number = 0;

/** Opens a page in a frame and collects what it tells until `isDone`. */
async function embed(path: string, isDone: (messages: readonly Message[]) => boolean, sandbox?: string) {
  const key = `embedded-${navigator.userAgent.length}-${Date.now()}-${(number += 1)}`;
  const frame = document.createElement('iframe');
  frame.title = 'A partner page';
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  const messages: Message[] = [];
  const done = new Promise<void>((resolve, reject) => {
    // Before the test's own limit, to say what has happened so far.
    setTimeout(() => reject(new Error(`The page has told only ${JSON.stringify(messages)}`)), 8000);
    const listen = ({ data, source }: MessageEvent<Message>) => {
      if (source !== frame.contentWindow) return;
      messages.push(data);
      if (!isDone(messages)) return;
      removeEventListener('message', listen);
      resolve();
    };
    addEventListener('message', listen);
  });
  frame.src = `${path}${path.includes('?') ? '&' : '?'}key=${key}`;
  document.body.append(frame);
  await done;
  const reports = (await (await fetch(`/__csp/reports?key=${key}`)).json()) as unknown[];
  frame.remove();
  return { messages, reports, violations: messages.at(-1)?.violations ?? [] };
}

const eventsOf = (messages: readonly Message[]) => messages.flatMap(({ event }) => event ?? []);
const bothLoaded = (messages: readonly Message[]) => eventsOf(messages).length >= tags.length;

function expectBoth(messages: readonly Message[]): void {
  const events = eventsOf(messages);
  expect(events.map(({ name, tag }) => `${tag} ${name}`).sort()).to.deep.equal(tags.map((tag) => `${tag} ssegov-load`));
  for (const { tag, text, display } of events) {
    expect(text, tag).to.contain('Invented-gu');
    // Elements are inline by default: their own styles are in force.
    expect(display, tag).to.equal('block');
  }
}

describe('embedded', () => {
  for (const page of ['autoloader.html', 'single.html']) {
    it(`${page}: runs under the strict policy with Trusted Types without one report`, async () => {
      const { messages, reports, violations } = await embed(`/__csp/${page}?csp=strict`, bothLoaded);
      expectBoth(messages);
      expect(violations).to.deep.equal([]);
      expect(reports).to.deep.equal([]);
    });
  }

  it('runs where the page already runs its own Lit under that policy', async () => {
    const { messages, reports, violations } = await embed('/__csp/own-lit.html?csp=own-lit', bothLoaded);
    expectBoth(messages);
    expect(violations).to.deep.equal([]);
    expect(reports).to.deep.equal([]);
  });

  it('runs in a sandboxed frame, whose origin is opaque', async () => {
    const { messages } = await embed('/__csp/autoloader.html', bothLoaded, 'allow-scripts');
    expectBoth(messages);
  });

  it('would notice: a page that breaks the policy is reported', async () => {
    const { violations } = await embed('/__csp/broken.html?csp=strict', (messages) => messages.length > 0);
    expect(violations.join()).to.contain('script-src');
  });
});
