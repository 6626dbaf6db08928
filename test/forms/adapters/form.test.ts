import { expect } from '@open-wc/testing';
import { form } from '../../../src/forms/adapters/form.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inventSubmission, sendBy } from '../../helpers/invented-submission.js';

const send = (path: string, origin?: string) => sendBy(form, inventSubmission(new FormTarget(path, origin).url));
const sent = { ok: true, confirmed: false };
const confirmed = { ok: true, confirmed: true };

describe('the adapter form', () => {
  for (const origin of [undefined, otherOrigin()]) {
    it(`sends every field urlencoded to ${origin ? 'another' : 'the same'} origin`, async () => {
      const target = new FormTarget('ok', origin);
      const { fields, ...rest } = inventSubmission(target.url);
      expect(await sendBy(form, { ...rest, fields: { ...fields, lists: ['one', 'two'] } })).to.deep.equal(confirmed);
      expect(await target.fields()).to.deep.equal({
        name: ['가나다'],
        email: ['visitor@example.org'],
        subject: ['안녕'],
        message: ['Hello & 안녕\n=second'],
        lists: ['one', 'two'],
        website_x1: [''],
        elapsed: ['4000'],
        'ssegov-submission': ['invented-0001'],
        'ssegov-kind': ['contact'],
        'ssegov-language': ['ko-KR'],
        'ssegov-page': [location.origin],
        'ssegov-consent': ['2026-01'],
        'ssegov-consent-at': ['2026-11-23T00:00:00.000Z'],
        'ssegov-consent-text': ['동의합니다'],
        'ssegov-privacy': ['yes'],
        'ssegov-marketing': ['no'],
      });
      const [request] = await target.received();
      expect(request?.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
      const preflights = (await target.everything()).filter(({ method }) => method === 'OPTIONS');
      expect(preflights, 'a header of ours would make the browser ask first').to.deep.equal([]);
    });
  }

  it('is confirmed by JSON and by an answer without a body', async () => {
    for (const name of ['ok', 'empty', 'no-content']) expect(await send(name)).to.deep.equal(confirmed);
  });

  it('is sent, not confirmed, where a page answers: it may be any page', async () => {
    for (const name of ['html', 'text', 'endless']) expect(await send(name)).to.deep.equal(sent);
  });

  it('is sent, not confirmed, where the server redirects, and nothing is sent elsewhere', async () => {
    for (const origin of [undefined, otherOrigin()]) {
      const target = new FormTarget('see-other', origin);
      expect(await sendBy(form, inventSubmission(target.url))).to.deep.equal(sent);
      expect(await target.received('answered:1')).to.have.length(1);
    }
  });

  it('reads the errors of a server that writes JSON', async () => {
    expect(await send('errors', otherOrigin())).to.deep.include({
      code: 'rejected',
      fields: { email: 'is no address', message: 'is empty' },
    });
    expect(await send('status?code=413')).to.include({ code: 'too-large' });
  });

  it('another origin whose answer cannot be read gets it once: sent, not confirmed', async () => {
    const target = new FormTarget('ok?cors=none', otherOrigin());
    expect(await sendBy(form, inventSubmission(target.url))).to.deep.equal(sent);
    expect(await target.fields()).to.include.keys('email', 'ssegov-submission');
  });

  it('another origin that would refuse a preflight gets none, and its answer is read', async () => {
    const target = new FormTarget('ok?cors=simple', otherOrigin());
    expect(await sendBy(form, inventSubmission(target.url))).to.deep.equal(confirmed);
    expect(await send('errors?cors=simple', otherOrigin())).to.deep.include({
      code: 'rejected',
      fields: { email: 'is no address', message: 'is empty' },
    });
  });

  for (const code of [400, 406, 409, 415, 418, 422]) {
    it(`a readable ${code} of another origin is a refusal with the server’s message`, async () => {
      const outcome = await send(`status?code=${code}&cors=simple`, otherOrigin());
      expect(outcome).to.deep.equal({ ok: false, code: 'rejected', retryable: false, message: 'as asked' });
    });
  }

  it('another origin that cuts the connection may have it: sent, not confirmed; one that cannot be reached is offline', async () => {
    expect(await send('reset?cors=none', otherOrigin())).to.deep.equal(sent);
    // A port that browsers refuse to connect to.
    const nowhere = inventSubmission('http://127.0.0.1:9/');
    expect(await sendBy(form, nowhere)).to.include({ ok: false, code: 'offline' });
  });
});
