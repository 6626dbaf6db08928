import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveDemo } from '../../scripts/serve-demo.mjs';
import { startReceiver } from '../../scripts/start-receiver.mjs';

describe('the receiver beside the demo', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssegov-demo-receiver-'));
  let running: Awaited<ReturnType<typeof startReceiver>> | undefined;
  let demo: Awaited<ReturnType<typeof serveDemo>>;

  const post = (origin: string): Promise<Response> =>
    fetch(new URL('/api/contact', demo.url), {
      method: 'POST',
      body: new URLSearchParams({ email: 'person@visitor.example', message: 'Hello', privacy: 'on' }),
      headers: { origin, accept: 'application/json' },
    });

  before(async () => (demo = await serveDemo({ port: 0, receiver: () => running?.url })));
  after(async () => {
    await demo.close();
    await running?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is reported in words when it does not run', async () => {
    const answer = await post(new URL(demo.url).origin);
    assert.equal(answer.status, 503);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.match(await answer.text(), /npm start/);
  });

  it('accepts what a page of the demo sends, and its inbox shows the mail', async () => {
    const { origin } = new URL(demo.url);
    running = await startReceiver({ origins: [origin], port: 0, database: join(folder, 'receiver.sqlite') });
    const answer = await post(origin);
    assert.equal(answer.status, 202);
    assert.deepEqual(await answer.json(), { status: 'accepted' });
    const mails = await fetch(new URL('/messages.json?count=1', running.inbox));
    const [mail] = (await mails.json()) as { recipients: string[]; text: string }[];
    assert.deepEqual(mail?.recipients, ['office@demo.invalid']);
    assert.match(mail.text, /^Hello\n/);
    assert.match(await (await fetch(running.inbox)).text(), /person@visitor\.example/);
  });

  it('accepts nothing from another origin', async () => {
    assert.equal((await post('https://stranger.example')).status, 403);
  });
});
