import { expect } from '@open-wc/testing';
import type { Adapter } from '../../../src/forms/adapter.js';
import { brevo } from '../../../src/forms/adapters/brevo.js';
import { buttondown } from '../../../src/forms/adapters/buttondown.js';
import { formspree } from '../../../src/forms/adapters/formspree.js';
import { ghost } from '../../../src/forms/adapters/ghost.js';
import { kit } from '../../../src/forms/adapters/kit.js';
import { listmonk } from '../../../src/forms/adapters/listmonk.js';
import { mailchimp } from '../../../src/forms/adapters/mailchimp.js';
import { mailerlite } from '../../../src/forms/adapters/mailerlite.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inventSignUp, inventSubmission, sendBy } from '../../helpers/invented-submission.js';

const sent = { ok: true, confirmed: false };
const lists = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;

/** A service is always on another origin than the page. */
const at = (path: string) => new FormTarget(path, otherOrigin());
const bodyOf = async (target: FormTarget) =>
  (await target.received()).map(({ body }) => JSON.parse(body || '{}') as Record<string, unknown>);

describe('a service whose answer no other origin can read gets the form, and is never reported as confirmed', () => {
  const services: Readonly<Record<string, readonly [Adapter, string, Record<string, readonly string[]>]>> = {
    buttondown: [
      buttondown,
      'buttondown/api/emails/embed-subscribe/someone',
      {
        email: ['visitor@example.org'],
        embed: ['1'],
        tag: ['monthly', 'weekly'],
        metadata__name: ['가나다'],
        metadata__language: ['ko-KR'],
        metadata__consent: ['2026-01 2026-11-23T00:00:00.000Z'],
        metadata__submission: ['invented-0001'],
      },
    ],
    brevo: [
      brevo,
      'brevo/serve/TOKEN',
      {
        EMAIL: ['visitor@example.org'],
        FIRSTNAME: ['가나다'],
        email_address_check: [''],
        locale: ['ko'],
        html_type: ['simple'],
      },
    ],
    mailerlite: [
      mailerlite,
      'mailerlite/jsonp/1/forms/2/subscribe',
      {
        'fields[email]': ['visitor@example.org'],
        'fields[name]': ['가나다'],
        'ml-submit': ['1'],
        anticsrf: ['true'],
      },
    ],
    mailchimp: [
      mailchimp,
      'mailchimp/subscribe/post-json?u=a1&id=b2&c=callback',
      { EMAIL: ['visitor@example.org'], FNAME: ['가나다'], b_a1_b2: [''] },
    ],
  };
  for (const [name, [adapter, path, fields]] of Object.entries(services)) {
    it(`${name}: one form, as its own page sends it`, async () => {
      const target = at(path);
      const submission = inventSignUp(target.url, { lists: ['monthly', 'weekly'] });
      expect(await sendBy(adapter, submission)).to.deep.equal(sent);
      expect(await target.fields()).to.deep.equal(fields);
      const [request] = await target.received();
      expect(request?.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
      expect(request?.headers).not.to.have.property('cookie');
    });

    it(`${name}: leaves out a name that was not given, and reports offline where nothing answers`, async () => {
      const target = at(path);
      await sendBy(adapter, inventSignUp(target.url, { name: '' }));
      expect(JSON.stringify(await target.fields())).not.to.match(/"(FIRSTNAME|FNAME|[\w[]*name\]?)":/);
      const gone = inventSignUp(at('reset').url);
      expect(await sendBy(adapter, gone)).to.deep.equal({ ok: false, code: 'offline', retryable: true });
    });
  }

  it('brevo: sends the consent to marketing only where it was given', async () => {
    const target = at('brevo/serve/TOKEN');
    const submission = inventSignUp(target.url);
    await sendBy(brevo, { ...submission, consent: { ...submission.consent, marketing: true } });
    expect(await target.fields()).to.deep.include({ OPT_IN: ['1'] });
  });

  it('mailchimp: posts to the form, not to the JSONP script', async () => {
    const target = at('mailchimp/subscribe/post-json?u=a1&id=b2&c=callback');
    await sendBy(mailchimp, inventSignUp(target.url));
    const [request] = await target.received();
    expect(request?.path).to.match(/\/subscribe\/post\?u=a1&id=b2$/);
  });
});

describe('ghost', () => {
  const mailed = { ok: true, confirmed: true, optIn: true };

  for (const path of [
    'ghost',
    'ghost/',
    'ghost/members/api',
    'ghost/members/api/',
    'ghost/members/api/send-magic-link/',
  ]) {
    it(`fetches a token, then asks for the mail: ${path}`, async () => {
      const target = at(`${path}?label=widget&label=ko&newsletter=Monthly`);
      expect(await sendBy(ghost, inventSignUp(target.url))).to.deep.equal(mailed);
      const requests = await target.received();
      expect(requests.map(({ method, path: asked }) => `${method} ${asked.split(target.key)[1] ?? ''}`)).to.deep.equal([
        'GET /ghost/members/api/integrity-token/',
        'POST /ghost/members/api/send-magic-link/',
      ]);
      expect((await bodyOf(target))[1]).to.deep.equal({
        email: 'visitor@example.org',
        emailType: 'subscribe',
        honeypot: '',
        labels: ['widget', 'ko'],
        name: '가나다',
        newsletters: [{ name: 'Monthly' }],
        integrityToken: '1795465534070:2ddd:e090',
      });
    });
  }

  it('an older version without tokens gets none', async () => {
    const target = at('ghost/old/');
    expect(await sendBy(ghost, inventSignUp(target.url, { name: '' }))).to.deep.equal(mailed);
    expect((await bodyOf(target))[1]).to.have.all.keys('email', 'emailType', 'honeypot', 'labels');
  });

  it('says at the field that the address is wrong', async () => {
    expect(await sendBy(ghost, inventSignUp(at('ghost').url, { email: 'no-address' }))).to.deep.equal({
      ok: false,
      code: 'rejected',
      retryable: false,
      message: 'Email is not valid',
      fields: { email: 'Email is not valid' },
    });
  });

  it('is retryable while its mail server is down, and its internal error is not shown', async () => {
    const submission = inventSignUp(at('ghost').url, { email: 'mail-server@down.example' });
    expect(await sendBy(ghost, submission)).to.deep.equal({ ok: false, code: 'http', retryable: true });
  });

  it('gets no e-mail address if the token cannot be fetched', async () => {
    const target = at('reset');
    expect(await sendBy(ghost, inventSignUp(target.url))).to.include({ code: 'offline' });
    expect((await target.received()).map(({ method }) => method)).not.to.include('POST');
  });
});

describe('listmonk', () => {
  const endpoint = (path: string) => at(`listmonk/${path}`);

  it('its API gets JSON, and reports whether a link was mailed', async () => {
    const one = endpoint(`api/public/subscription?l=${lists[0]}`);
    expect(await sendBy(listmonk, inventSignUp(one.url))).to.deep.equal({ ok: true, confirmed: true });
    expect(await bodyOf(one)).to.deep.equal([{ email: 'visitor@example.org', name: '가나다', list_uuids: [lists[0]] }]);
    const two = endpoint(`api/public/subscription?l=${lists[0]}&l=${lists[1]}`);
    const outcome = await sendBy(listmonk, inventSignUp(two.url, { lists: ['no-uuid'] }));
    expect(outcome).to.deep.equal({ ok: true, confirmed: true, optIn: true });
  });

  it("the visitor's own choice of lists counts", async () => {
    const target = endpoint(`api/public/subscription?l=${lists[0]}`);
    await sendBy(listmonk, inventSignUp(target.url, { lists: [lists[1]] }));
    expect((await bodyOf(target))[0]).to.deep.include({ list_uuids: [lists[1]] });
  });

  it('its refusal is reported', async () => {
    const target = endpoint('api/public/subscription');
    const refused = { ok: false, code: 'rejected', retryable: false, message: 'No lists given.' };
    expect(await sendBy(listmonk, inventSignUp(target.url))).to.deep.equal(refused);
  });

  it('an answer in another format is not a success', async () => {
    const target = at('ok/api/public/subscription');
    expect(await sendBy(listmonk, inventSignUp(target.url))).to.include({ code: 'not-json' });
  });

  it('one that does not allow the page gets a form once, unread', async () => {
    const target = at(`closed/api/public/subscription?l=${lists[0]}`);
    expect(await sendBy(listmonk, inventSignUp(target.url))).to.deep.equal(sent);
    expect(await target.fields()).to.deep.equal({ email: ['visitor@example.org'], name: ['가나다'], l: [lists[0]] });
  });

  it('its form gets the field that robots fill in, empty', async () => {
    const target = endpoint(`subscription/form?l=${lists[0]}&l=${lists[1]}`);
    expect(await sendBy(listmonk, inventSignUp(target.url))).to.deep.equal(sent);
    const fields = { email: ['visitor@example.org'], name: ['가나다'], l: [...lists], nonce: [''] };
    expect(await target.fields()).to.deep.equal(fields);
  });
});

describe('kit', () => {
  it('can be read: success', async () => {
    const target = at('kit/forms/1/subscriptions');
    expect(await sendBy(kit, inventSignUp(target.url))).to.deep.equal({ ok: true, confirmed: true });
    const fields = { email_address: ['visitor@example.org'], 'fields[first_name]': ['가나다'] };
    expect(await target.fields()).to.deep.equal(fields);
    expect((await target.received())[0]?.headers.accept).to.equal('application/json');
  });

  it('can be read: a refusal, and a quarantined visitor', async () => {
    const send = (email: string) => sendBy(kit, inventSignUp(at('kit').url, { email }));
    const message = 'Email address is invalid';
    expect(await send('no-address')).to.deep.equal({ ok: false, code: 'rejected', retryable: false, message });
    expect(await send('odd@example.org')).to.deep.equal({ ok: false, code: 'blocked', retryable: false });
  });

  it('a page instead of JSON, or a redirection, is sent, not confirmed', async () => {
    for (const name of ['html', 'see-other']) {
      expect(await sendBy(kit, inventSignUp(at(`${name}?cors=simple`).url))).to.deep.equal(sent);
    }
  });
});

describe('formspree', () => {
  const confirmed = { ok: true, confirmed: true };

  it('takes a message with the whole record', async () => {
    const target = at('formspree/f/key');
    expect(await sendBy(formspree, inventSubmission(target.url))).to.deep.equal(confirmed);
    expect(await bodyOf(target)).to.deep.equal([
      {
        name: '가나다',
        email: 'visitor@example.org',
        message: 'Hello & 안녕\n=second',
        _subject: '안녕',
        _gotcha: '',
        'ssegov-submission': 'invented-0001',
        'ssegov-kind': 'contact',
        'ssegov-language': 'ko-KR',
        'ssegov-page': location.origin,
        'ssegov-consent': '2026-01',
        'ssegov-consent-at': '2026-11-23T00:00:00.000Z',
        'ssegov-privacy': 'yes',
        'ssegov-marketing': 'no',
      },
    ]);
  });

  it('takes a sign-up too, its lists in one text', async () => {
    const target = at('formspree/f/key');
    expect(await sendBy(formspree, inventSignUp(target.url, { lists: ['a', 'b'] }))).to.deep.equal(confirmed);
    expect((await bodyOf(target))[0]).to.include({ lists: 'a,b' });
  });

  it('reports at the field what is wrong', async () => {
    const outcome = await sendBy(formspree, inventSignUp(at('formspree/f/key').url, { email: 'no-address' }));
    expect(outcome).to.deep.equal({
      ok: false,
      code: 'rejected',
      retryable: false,
      message: 'Validation errors',
      fields: { email: 'should be an email' },
    });
  });
});
