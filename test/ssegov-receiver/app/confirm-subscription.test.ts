import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { signToken } from '../../../packages/ssegov-receiver/src/token.js';
import { inventedSignUp } from '../invented-submission.js';
import { TestReceiver, down, hour } from '../test-receiver.js';

describe('the newsletter is confirmed', () => {
  let receiver: TestReceiver;

  /** Signs up, and opens the mail. */
  async function signUp(changes: Record<string, unknown> = {}): Promise<void> {
    const response = await receiver.post('/api/newsletter', inventedSignUp(changes));
    assert.deepEqual(await response.json(), { status: 'accepted', optIn: true });
    await receiver.deliverDue();
  }
  const press = (link = receiver.link): Promise<Response> => receiver.request(link, { method: 'POST' });

  beforeEach(async () => (receiver = await TestReceiver.start()));

  it('by a link in a mail to the reader, and the button behind it; then the office gets one mail', async () => {
    await signUp();
    const [mail] = receiver.sent;
    assert.equal(mail?.to, 'reader@visitor.example');
    const { link } = receiver;
    const page = await receiver.request(link);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<form method="post"><button>Yes/);
    for (let count = 0; count < 2; count += 1) {
      const done = await press(link);
      assert.equal(done.status, 200);
      assert.match(await done.text(), /is confirmed/);
    }
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 2);
    assert.equal(receiver.sent[1]?.to, 'office@network.example');
    assert.match(receiver.sent[1].text, /reader@visitor\.example[^]*monthly[^]*Confirmed/);
  });

  it('not by a mail scanner that only opens the link', async () => {
    await signUp();
    const { link } = receiver;
    for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await receiver.request(link, { method })).status, 200);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('in Korean where the form was Korean', async () => {
    await signUp({ language: 'ko' });
    assert.match(receiver.sent[0]?.subject ?? '', /확인해 주세요/);
    const page = await (await receiver.request(receiver.link, { headers: { 'accept-language': 'en' } })).text();
    assert.match(page, /<html lang="ko">[^]*소식지를 받겠습니다/);
  });

  it('not after the link has expired, counted from when it was sent', async () => {
    receiver.verdict = () => down;
    await signUp();
    receiver.time += 72 * hour;
    receiver.verdict = () => undefined;
    await receiver.deliverDue();
    receiver.time += 47 * hour;
    assert.equal((await receiver.request(receiver.link)).status, 200);
    receiver.time += hour;
    for (const method of ['GET', 'POST']) {
      const late = await receiver.request(receiver.link, { method });
      assert.equal(late.status, 410);
      assert.match(await late.text(), /too old/);
    }
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
  });

  it('not by a link that was changed, or signed with another secret', async () => {
    await signUp();
    const [path = '', token = ''] = receiver.link.split('token=');
    const [id = '', digest = '', expires = '', signature = ''] = token.split('.');
    const other = await signToken('another secret', { id, digest, expires: Number(expires) });
    const changed = [
      [id, digest, `${expires}0`, signature],
      [`${id}x`, digest, expires, signature],
      [id, digest.replace(/.$/, (last) => (last === '0' ? '1' : '0')), expires, signature],
      [id, digest, expires, signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
      [id, digest, expires],
    ].map((parts) => parts.join('.'));
    for (const bad of [...changed, other, '', '%00', 'a'.repeat(5000)]) {
      assert.equal((await press(`${path}token=${bad}`)).status, 400, bad.slice(0, 200));
    }
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 1);
    assert.equal((await press(`${path}token=${token}`)).status, 200);
  });

  it('on a page that cannot be framed, sends no Referer, and is not cached', async () => {
    await signUp();
    const { headers } = await receiver.request(receiver.link);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('set-cookie'), null);
  });

  it('and cannot be used to write to a stranger, or to fill their mailbox', async () => {
    const fields = { email: 'reader@visitor.example', name: 'Buy at https://spam.example', lists: 'monthly' };
    for (let count = 0; count < 3; count += 1) await signUp({ fields: { ...fields } });
    for (let count = 0; count < 6; count += 1)
      assert.equal((await receiver.post('/api/newsletter', inventedSignUp({ fields }))).status, 429);
    await receiver.deliverDue();
    assert.equal(receiver.sent.length, 3);
    for (const { text, subject } of receiver.sent) assert.doesNotMatch(text + subject, /spam/);
    receiver.time += 25 * hour;
    await signUp({ fields });
    assert.equal(receiver.sent.length, 4);
  });
});
