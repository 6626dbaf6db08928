import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { signToken } from '../../packages/ssegov-receiver/src/token.js';
import { inventedSignUp } from './invented-submission.js';
import { ReceiverBench } from './receiver-bench.js';

const hour = 3_600_000;

describe('the newsletter is confirmed', () => {
  let bench: ReceiverBench;

  /** Signs up, and opens the mail. */
  async function signUp(changes: Record<string, unknown> = {}): Promise<void> {
    const response = await bench.post('/api/newsletter', inventedSignUp(changes));
    assert.deepEqual(await response.json(), { status: 'accepted', optIn: true });
    await bench.deliverDue();
  }
  const press = (link = bench.link): Promise<Response> => bench.request(link, { method: 'POST' });

  beforeEach(async () => (bench = await ReceiverBench.start()));

  it('by a link in a mail to the reader, and the button behind it; then the office is told, once', async () => {
    await signUp();
    const [mail] = bench.sent;
    assert.equal(mail?.to, 'reader@visitor.example');
    const { link } = bench;
    const page = await bench.request(link);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<form method="post"><button>Yes/);
    for (let count = 0; count < 2; count += 1) {
      const done = await press(link);
      assert.equal(done.status, 200);
      assert.match(await done.text(), /is confirmed/);
    }
    await bench.deliverDue();
    assert.equal(bench.sent.length, 2);
    assert.equal(bench.sent[1]?.to, 'office@network.example');
    assert.match(bench.sent[1].text, /reader@visitor\.example[^]*monthly[^]*Confirmed/);
  });

  it('not by a mail scanner that only opens the link', async () => {
    await signUp();
    const { link } = bench;
    for (const method of ['GET', 'HEAD', 'GET']) assert.equal((await bench.request(link, { method })).status, 200);
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
  });

  it('in Korean where the form was Korean', async () => {
    await signUp({ language: 'ko' });
    assert.match(bench.sent[0]?.subject ?? '', /확인해 주세요/);
    const page = await (await bench.request(bench.link, { headers: { 'accept-language': 'en' } })).text();
    assert.match(page, /<html lang="ko">[^]*소식지를 받겠습니다/);
  });

  it('not after the link has become too old, and its time counts from when it was sent', async () => {
    const refused = Object.assign(new Error('down'), { code: 'ECONNECTION' });
    bench.verdict = () => refused;
    await signUp();
    bench.time += 72 * hour;
    bench.verdict = () => undefined;
    await bench.deliverDue();
    bench.time += 47 * hour;
    assert.equal((await bench.request(bench.link)).status, 200);
    bench.time += hour;
    for (const method of ['GET', 'POST']) {
      const late = await bench.request(bench.link, { method });
      assert.equal(late.status, 410);
      assert.match(await late.text(), /too old/);
    }
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
  });

  it('not by a link that was changed or signed with another secret', async () => {
    await signUp();
    const [path = '', token = ''] = bench.link.split('token=');
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
    await bench.deliverDue();
    assert.equal(bench.sent.length, 1);
    assert.equal((await press(`${path}token=${token}`)).status, 200);
  });

  it('on a page that no other page may frame, that tells nobody where it is, and is kept nowhere', async () => {
    await signUp();
    const { headers } = await bench.request(bench.link);
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'.*frame-ancestors 'none'/);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('set-cookie'), null);
  });

  it('and nobody can write to a stranger with it, or fill their mailbox', async () => {
    const fields = { email: 'reader@visitor.example', name: 'Buy at https://spam.example', lists: 'monthly' };
    for (let count = 0; count < 3; count += 1) await signUp({ fields: { ...fields } });
    for (let count = 0; count < 6; count += 1)
      assert.equal((await bench.post('/api/newsletter', inventedSignUp({ fields }))).status, 429);
    await bench.deliverDue();
    assert.equal(bench.sent.length, 3);
    for (const { text, subject } of bench.sent) assert.doesNotMatch(text + subject, /spam/);
    bench.time += 25 * hour;
    await signUp({ fields });
    assert.equal(bench.sent.length, 4);
  });
});
