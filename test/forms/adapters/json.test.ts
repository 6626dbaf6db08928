import { expect } from '@open-wc/testing';
import { json } from '../../../src/forms/adapters/json.js';
import { FakeClock } from '../../helpers/fake-clock.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inventSubmission, sendBy } from '../../helpers/invented-submission.js';

const send = (path: string, origin?: string) => sendBy(json, inventSubmission(new FormTarget(path, origin).url));

describe('the adapter json', () => {
  it('sends the whole submission as JSON, without credentials, with no more than the origin as Referer', async () => {
    const target = new FormTarget('ok', otherOrigin());
    const submission = inventSubmission(target.url, { fields: { email: 'a@example.org', lists: ['one', 'two'] } });
    expect(await sendBy(json, submission)).to.deep.equal({ ok: true, confirmed: true });
    const [request] = await target.received();
    const { endpoint: _endpoint, ...body } = submission;
    expect(JSON.parse(request?.body ?? '')).to.deep.equal(body);
    expect(request?.headers).to.include({ 'content-type': 'application/json', referer: `${location.origin}/` });
    expect(request?.headers).not.to.have.property('cookie');
  });

  it('writes lists as lists where an old script gives every array a toJSON', async () => {
    const target = new FormTarget('ok');
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'x', configurable: true });
    try {
      await sendBy(json, inventSubmission(target.url, { fields: { lists: ['one', 'two'] } }));
    } finally {
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
    const [request] = await target.received();
    expect((JSON.parse(request?.body ?? '') as { fields: unknown }).fields).to.deep.equal({ lists: ['one', 'two'] });
  });

  it('sends the same id again', async () => {
    const target = new FormTarget('status?code=503');
    const submission = inventSubmission(target.url);
    await sendBy(json, submission);
    await sendBy(json, submission);
    const ids = (await target.received()).map(({ body }) => (JSON.parse(body ?? '') as typeof submission).submissionId);
    expect(ids).to.deep.equal(['invented-0001', 'invented-0001']);
  });

  for (const name of ['ok', 'no-content', 'empty']) {
    it(`${name} is success`, async () => {
      expect(await send(name)).to.deep.equal({ ok: true, confirmed: true });
    });
  }

  it('passes on the success message as plain text, and that a link was mailed', async () => {
    const outcome = await send('accepted');
    expect(outcome).to.deep.equal({ ok: true, confirmed: true, optIn: true, message: 'A link is on its way.' });
  });

  for (const name of ['html', 'text']) {
    it(`200 with ${name} instead of JSON is not-json`, async () => {
      expect(await send(name)).to.deep.equal({ ok: false, code: 'not-json', retryable: true });
    });
  }

  it('200 with a refusal in its body is a rejection', async () => {
    expect(await send('not-ok')).to.deep.include({ code: 'rejected', fields: { email: 'is unknown' } });
    expect(await send('failed-flag')).to.deep.include({ code: 'rejected', retryable: false, message: 'Not today.' });
  });

  for (const name of ['moved', 'see-other']) {
    it(`the redirection "${name}" is a failure, and nothing is sent to its target`, async () => {
      const target = new FormTarget(name);
      const outcome = await sendBy(json, inventSubmission(target.url));
      expect(outcome).to.deep.equal({ ok: false, code: 'http', retryable: false });
      expect(await target.received('answered:1')).to.have.length(1);
    });
  }

  it('problem details: the message of each error at its field, the rest in the general message', async () => {
    expect(await send('problem', otherOrigin())).to.deep.equal({
      ok: false,
      code: 'rejected',
      retryable: false,
      message: 'The submission is refused. The moon is full.',
      fields: { email: 'is no address', message: 'is too long', privacy: 'must be agreed to' },
    });
  });

  it('errors by field, and as FastAPI writes them', async () => {
    const fields = { email: 'is no address', message: 'is empty' };
    expect(await send('errors')).to.deep.include({ code: 'rejected', fields, message: 'is too big' });
    expect(await send('fastapi')).to.deep.include({ code: 'rejected', fields: { email: 'is no address' } });
  });

  it('400 with a page is a rejection without a message', async () => {
    expect(await send('plain-400')).to.deep.equal({ ok: false, code: 'rejected', retryable: false });
  });

  it('hostile errors: plain text on one line, bounded, and no field that the form does not have', async () => {
    const outcome = await send('hostile-errors');
    if (outcome.ok) throw new Error('it is refused');
    expect(outcome.fields).to.deep.equal({ email: 'alert(1)a b c' });
    expect(outcome.message).to.have.length(300);
    expect(outcome.message).not.to.match(/[<>]/);
    expect(await send('deep')).to.deep.equal({ ok: false, code: 'rejected', retryable: false });
  });

  const statuses = {
    401: ['http', false],
    403: ['http', false],
    404: ['http', false],
    405: ['http', false],
    408: ['http', true],
    413: ['too-large', false],
    422: ['rejected', false],
    429: ['too-many', true],
    500: ['http', true],
    502: ['http', true],
    503: ['http', true],
  } as const;
  for (const [status, [code, retryable]] of Object.entries(statuses)) {
    it(`status ${status} is ${code}, ${retryable ? 'retryable' : 'not retryable'}`, async () => {
      expect(await send(`status?code=${status}`)).to.include({ ok: false, code, retryable });
    });
  }

  it('429 says when to retry: in seconds, or at a date; an invalid time, or more than an hour, is left out', async () => {
    const after = (value: string) => send(`too-many?after=${encodeURIComponent(value)}`, otherOrigin());
    expect(await after('7')).to.deep.equal({ ok: false, code: 'too-many', retryable: true, retryAfter: 7 });
    const date = await after(new Date(Date.now() + 90_000).toUTCString());
    expect(!date.ok && date.retryAfter).to.be.within(80, 90);
    expect(await after(new Date(0).toUTCString())).to.include({ retryAfter: 0 });
    expect(await after('3600')).to.include({ retryAfter: 3600 });
    for (const value of ['soon', '3601', '99999999', '9'.repeat(400), '-5', ''])
      expect(await after(value)).not.to.have.property('retryAfter');
  });

  for (const hours of [-2, 2]) {
    it(`a date is compared with the answer’s own, where the device’s clock is ${hours} hours off`, async () => {
      const { now } = Date;
      const date = new Date(now() + 30_000).toUTCString();
      Date.now = () => now() + hours * 3_600_000;
      try {
        const outcome = await send(`too-many?after=${encodeURIComponent(date)}`);
        expect(!outcome.ok && outcome.retryAfter).to.be.within(20, 31);
      } finally {
        Date.now = now;
      }
    });
  }

  for (const name of ['reset', 'cut']) {
    it(`the answer "${name}" is offline, retryable`, async () => {
      expect(await send(name)).to.deep.equal({ ok: false, code: 'offline', retryable: true });
    });
  }

  it('another origin that refuses the preflight is offline, and has been sent nothing', async () => {
    const target = new FormTarget('ok?cors=none', otherOrigin());
    expect(await sendBy(json, inventSubmission(target.url))).to.include({ code: 'offline' });
    expect(await target.received()).to.deep.equal([]);
  });

  for (const name of ['never', 'stalled']) {
    it(`the answer "${name}" is a timeout, retryable, and aborted`, async () => {
      const target = new FormTarget(name);
      const clock = new FakeClock().install();
      try {
        const outcome = sendBy(json, inventSubmission(target.url));
        await target.received('open:1');
        await clock.pass(20_000);
        expect(await outcome).to.deep.equal({ ok: false, code: 'timeout', retryable: true });
      } finally {
        clock.restore();
      }
      expect((await target.received('aborted:1'))[0]?.state).to.equal('aborted');
    });
  }

  it('an endless answer is read up to the limit, and aborted', async () => {
    const target = new FormTarget('endless');
    expect(await sendBy(json, inventSubmission(target.url))).to.include({ code: 'not-json' });
    await target.received('aborted:1');
  });

  it('throws the reason of its signal, before and while it sends', async () => {
    const abort = new AbortController();
    const target = new FormTarget('never');
    const sending = sendBy(json, inventSubmission(target.url), abort.signal).catch((error: unknown) => error);
    await target.received('open:1');
    const reason = new Error('The element is gone.');
    abort.abort(reason);
    expect(await sending).to.equal(reason);
    await target.received('aborted:1');
    const again = sendBy(json, inventSubmission(target.url), abort.signal).catch((error: unknown) => error);
    expect(await again).to.equal(reason);
    expect(await target.received()).to.have.length(1);
  });
});
