import { expect } from '@open-wc/testing';
import type { Adapter, Outcome } from '../../src/forms/adapter.js';
import { adapterNameOf, loadAdapter } from '../../src/forms/load-adapter.js';
import { registerAdapter } from '../../src/forms/register-adapter.js';
import { sendSubmission } from '../../src/forms/send-submission.js';
import { FormTarget } from '../helpers/form-target.js';
import { inventSignUp, inventSubmission } from '../helpers/invented-submission.js';

const context = (signal = new AbortController().signal) => ({ signal, fetch });
const submission = inventSubmission('https://example.org/messages');
const names = [
  ...['json', 'form', 'mailto', 'ghost', 'listmonk', 'buttondown'],
  ...['kit', 'brevo', 'mailerlite', 'formspree', 'mailchimp', 'gravity-forms', 'contact-form-7'],
];

describe('the adapter for an address', () => {
  const addresses: Readonly<Record<string, string>> = {
    'mailto:office@example.org': 'mailto',
    'https://blog.example.org/members/api/send-magic-link/?label=a': 'ghost',
    'https://example.org/blog/members/api': 'ghost',
    'https://lists.example.org/api/public/subscription?l=1': 'listmonk',
    'https://lists.example.org/subscription/form': 'listmonk',
    'https://buttondown.com/api/emails/embed-subscribe/someone': 'buttondown',
    'https://buttondown.email/api/emails/embed-subscribe/someone': 'buttondown',
    'https://app.kit.com/forms/1/subscriptions': 'kit',
    'https://app.convertkit.com/forms/1/subscriptions': 'kit',
    'https://0a0a0a.sibforms.com/serve/TOKEN': 'brevo',
    'https://assets.mailerlite.com/jsonp/1/forms/2/subscribe': 'mailerlite',
    'https://formspree.io/f/key': 'formspree',
    'https://someone.us1.list-manage.com/subscribe/post?u=1&id=2': 'mailchimp',
    'https://example.org/wp-json/gf/v2/forms/3/submissions#email=2': 'gravity-forms',
    'https://example.org/blog/wp-json/contact-form-7/v1/contact-forms/7/feedback': 'contact-form-7',
    'https://example.org/messages': 'json',
    'https://formspree.io.example.org/f/key': 'json',
    'https://example.org/?to=https://app.kit.com/forms/1': 'json',
    'https://example.org/#/members/api/': 'json',
  };
  for (const [address, name] of Object.entries(addresses)) {
    it(`${address} is ${name}`, () => expect(adapterNameOf(address)).to.equal(name));
  }

  it('every name loads one', async () => {
    for (const name of names) expect(await loadAdapter(name, ''), name).to.be.a('function');
    expect(await loadAdapter('no-such', 'https://example.org/')).to.be.undefined;
    expect(await loadAdapter('constructor', 'https://example.org/')).to.be.undefined;
  });
});

describe('sendSubmission', () => {
  it('sends by name, and without one by the address', async () => {
    const target = new FormTarget('ok');
    const sent = inventSubmission(target.url);
    expect(await sendSubmission(sent, 'form', context())).to.deep.equal({ ok: true, confirmed: true });
    expect(await sendSubmission(sent, undefined, context())).to.deep.equal({ ok: true, confirmed: true });
    const types = (await target.received('requests:2')).map(({ headers }) => headers['content-type']?.split(';')[0]);
    expect(types).to.deep.equal(['application/x-www-form-urlencoded', 'application/json']);
  });

  it('an unknown name, or an invalid address, is no-endpoint', async () => {
    const none = { ok: false, code: 'no-endpoint', retryable: false };
    expect(await sendSubmission(submission, 'no-such', context())).to.deep.equal(none);
    expect(await sendSubmission({ ...submission, endpoint: '' }, undefined, context())).to.deep.equal(none);
  });

  it('a message is not sent to a service that only takes sign-ups', async () => {
    for (const name of ['ghost', 'listmonk', 'buttondown', 'kit', 'brevo', 'mailerlite', 'mailchimp']) {
      const target = new FormTarget(name);
      const outcome = await sendSubmission(inventSubmission(target.url), name, context());
      expect(outcome, name).to.include({ code: 'no-endpoint' });
      expect(await target.received()).to.deep.equal([]);
    }
  });

  it('prefers the page’s own adapter to a built-in one with that name', async () => {
    const seen: unknown[] = [];
    registerAdapter('own', (given, { signal }) => {
      seen.push(given, signal);
      return Promise.resolve({ ok: true, confirmed: true });
    });
    const { signal } = new AbortController();
    expect(await sendSubmission(submission, 'own', context(signal))).to.deep.equal({ ok: true, confirmed: true });
    expect(seen).to.deep.equal([submission, signal]);
    registerAdapter('own', () => Promise.resolve({ ok: false, code: 'rejected', retryable: false }));
    expect(await sendSubmission(submission, 'own', context())).to.include({ code: 'rejected' });
  });

  it('shares the registrations of every copy of the library on the page', async () => {
    const copy = (await import(new URL('../../src/forms/register-adapter.ts?copy', import.meta.url).href)) as {
      registerAdapter: typeof registerAdapter;
    };
    expect(copy.registerAdapter).not.to.equal(registerAdapter);
    copy.registerAdapter('from-a-copy', () => Promise.resolve({ ok: true, confirmed: true }));
    expect(await sendSubmission(submission, 'from-a-copy', context())).to.include({ ok: true });
  });

  it("a page's adapter that throws, or returns nothing, is a retryable failure", async () => {
    const unknown = { ok: false, code: 'unknown', retryable: true };
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...words: unknown[]) => said.push(words);
    try {
      registerAdapter('broken', () => Promise.reject(new Error('as invented')));
      registerAdapter('mute', (() => Promise.resolve()) as unknown as Adapter);
      registerAdapter('direct', (() => ({ ok: true, confirmed: true })) as unknown as Adapter);
      expect(await sendSubmission(submission, 'broken', context())).to.deep.equal(unknown);
      expect(said).to.have.length(1);
      expect(await sendSubmission(submission, 'mute', context())).to.deep.equal(unknown);
      expect(await sendSubmission(submission, 'direct', context())).to.include({ ok: true });
    } finally {
      console.error = error;
    }
  });

  it('throws when its signal is aborted, even if the adapter ignores it', async () => {
    const abort = new AbortController();
    let finish: (outcome: Outcome) => void = () => undefined;
    registerAdapter('deaf', () => new Promise((resolve) => (finish = resolve)));
    const sending = sendSubmission(inventSignUp('https://example.org/'), 'deaf', context(abort.signal));
    const caught = sending.catch((error: unknown) => error);
    const reason = new Error('The element is gone.');
    await Promise.resolve();
    abort.abort(reason);
    await new Promise((resolve) => setTimeout(resolve));
    finish({ ok: true, confirmed: true });
    expect(await caught).to.equal(reason);
  });
});
