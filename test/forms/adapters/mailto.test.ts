import { expect } from '@open-wc/testing';
import { mailto } from '../../../src/forms/adapters/mailto.js';
import { inventSubmission, sendBy } from '../../helpers/invented-submission.js';

const { click } = HTMLAnchorElement.prototype;
let opened: string[] = [];

/** What the mail program gets: the address and the headers, decoded. */
const read = (url = '') => {
  const { protocol, pathname, search } = new URL(url);
  const headers = search
    .slice(1)
    .split('&')
    .map((header) => header.split('=').map(decodeURIComponent));
  return { protocol, to: decodeURIComponent(pathname), headers: Object.fromEntries(headers) as Record<string, string> };
};

const send = (changes: Parameters<typeof inventSubmission>[1] = {}, endpoint = 'mailto:office@example.org') =>
  sendBy(mailto, inventSubmission(endpoint, changes));

describe('the adapter mailto', () => {
  beforeEach(() => {
    opened = [];
    // No test opens a mail program.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      opened.push(this.href);
    };
  });
  afterEach(() => (HTMLAnchorElement.prototype.click = click));

  it('opens a mail with all that was written, and confirms nothing', async () => {
    const fields = { ...inventSubmission('').fields, lists: ['monthly', 'weekly'], phone: '02-000-0000' };
    expect(await send({ fields })).to.deep.equal({ ok: true, confirmed: false });
    expect(opened).to.have.length(1);
    expect(read(opened[0])).to.deep.equal({
      protocol: 'mailto:',
      to: 'office@example.org',
      headers: {
        subject: '안녕',
        body: [
          ...['Hello & 안녕', '=second', ''],
          ...['가나다', 'visitor@example.org', '02-000-0000', 'monthly, weekly', ''],
          ...['동의합니다', '2026-01 · 2026-11-23T00:00:00.000Z · invented-0001'],
        ].join('\r\n'),
      },
    });
  });

  it('lets nobody write headers: an invalid address is refused, and text stays in the body or subject', async () => {
    await send({
      fields: { subject: 'a\r\nBcc: b@example.org', name: 'x&cc=c@example.org', message: 'm?bcc=d@e.org#f' },
    });
    const { headers } = read(opened[0]);
    expect(Object.keys(headers)).to.deep.equal(['subject', 'body']);
    expect(headers['subject']).to.equal('a Bcc: b@example.org');
    await send({}, 'mailto:office@example.org?bcc=other@example.org&body=x');
    expect(opened[1]).not.to.contain('other');
    for (const endpoint of [
      'mailto:a@example.org,b@example.org',
      'mailto:',
      'mailto:a%0Ab@example.org',
      'mailto:%E0%A4%A',
    ]) {
      expect(await send({}, endpoint)).to.deep.equal({ ok: false, code: 'no-endpoint', retryable: false });
    }
    expect(opened).to.have.length(2);
  });

  it('replaces a lone surrogate', async () => {
    await send({ fields: { message: 'a\uD83D' } });
    expect(read(opened[0]).headers['body']).to.match(/^a\uFFFD/);
  });

  it('drops the text of the consent if the mail is too long; a message that is still too long is refused, not cut', async () => {
    await send({ fields: { message: '가'.repeat(180) } });
    expect(opened[0]).to.contain(encodeURIComponent('동의합니다'));
    const { consent } = inventSubmission('');
    await send({ fields: { message: '가'.repeat(180) }, consent: { ...consent, text: '동'.repeat(60) } });
    expect(opened[1]).not.to.contain(encodeURIComponent('동'));
    expect(opened[1]?.length).to.be.below(2001);
    const long = await send({ fields: { message: '가'.repeat(230) } });
    expect(long).to.deep.equal({ ok: false, code: 'too-large', retryable: false });
    expect(opened).to.have.length(2);
  });

  it('opens nothing once its signal is aborted', async () => {
    const signal = AbortSignal.abort(new Error('The element is gone.'));
    const sending = sendBy(mailto, inventSubmission('mailto:office@example.org'), signal);
    const outcome: unknown = await sending.catch((error: unknown) => error);
    expect(outcome).to.equal(signal.reason);
    expect(opened).to.deep.equal([]);
  });
});
