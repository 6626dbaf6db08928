import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { GhostServer } from './ghost-server.js';
import { MailCatcher } from './mail-catcher.js';
import type { Outcome, Submission } from '../../src/forms/adapter.js';
import { SendingPage } from '../end-to-end/sending-page.js';
import { TestSite } from '../end-to-end/test-site.js';

describe('signing up to a real Ghost from a page of another origin', { concurrency: false }, () => {
  const mails = new MailCatcher();
  let ghost: GhostServer;
  let page: SendingPage;

  before(async () => {
    await mails.start();
    ghost = await GhostServer.start(mails.port);
    page = await SendingPage.open();
  });
  after(async () => {
    await page.close();
    await ghost.stop();
    await mails.stop();
  });

  const signUp = (endpoint: string, fields: Submission['fields'], adapter?: string): Promise<Outcome> => {
    const consent = { version: '1', at: new Date().toISOString(), privacy: true, marketing: false, text: '동의합니다' };
    const rest = { kind: 'newsletter' as const, submissionId: 'invented-1', language: 'ko', proof: {} };
    return page.send({ ...rest, page: page.origin, endpoint, fields, consent }, adapter);
  };
  const api = () => `${ghost.url}members/api/send-magic-link/?label=Widget`;

  it('mails a link, and the visitor who follows it is a member with that name and label', async () => {
    const email = 'visitor@example.org';
    assert.deepEqual(await signUp(api(), { name: '가나다', email }), { ok: true, confirmed: true, optIn: true });
    const mail = await mails.waitFor(email);
    assert.deepEqual(await ghost.findMembers(email), [], 'nobody is a member before the link is followed');
    const link = /http:\S+\/members\/\?token=\S+/.exec(mail.text)?.[0];
    assert.ok(link, mail.text);
    const answer = await fetch(link, { redirect: 'manual' });
    assert.match(answer.headers.get('location') ?? '', /success=true/);
    const [member, ...more] = await ghost.findMembers(email);
    assert.deepEqual(more, []);
    assert.equal(member?.name, '가나다');
    assert.equal(member.subscribed, true);
    assert.deepEqual(
      member.labels.map(({ name }) => name),
      ['Widget'],
    );
  });

  it('works through the built element: the visitor reads that a mail is on its way, and it arrives', async () => {
    const email = 'reader@example.org';
    const site = await TestSite.start();
    try {
      const { page: partner } = await site.open({
        lang: 'ko',
        head: '<script type="module" src="/dist/cdn/newsletter.js"></script>',
        body: `<ssegov-newsletter src="/__feed/sample.json" endpoint="${api()}"></ssegov-newsletter>`,
      });
      await partner.locator('ssegov-newsletter input[name=email]').fill(email);
      await partner.locator('ssegov-newsletter input[name=privacy]').check();
      await partner.locator('ssegov-newsletter [part=submit]').click();
      const success = await partner.locator('ssegov-newsletter [part=success]').textContent();
      assert.match(success ?? '', /메일/);
      assert.match((await mails.waitFor(email)).text, /\/members\/\?token=/);
    } finally {
      await site.stop();
    }
  });

  it("works with the site's own address where the adapter is named", async () => {
    const email = 'by-name@example.org';
    assert.deepEqual(await signUp(ghost.url, { email }, 'ghost'), { ok: true, confirmed: true, optIn: true });
    assert.deepEqual((await mails.waitFor(email)).to, [email]);
  });

  it('with an invalid e-mail address is refused, with the message at the field', async () => {
    const outcome = await signUp(api(), { email: 'no-address' });
    assert.ok(!outcome.ok);
    assert.equal(outcome.code, 'rejected');
    assert.equal(outcome.retryable, false);
    assert.match(outcome.fields?.['email'] ?? '', /email/i);
  });

  it('for an unknown newsletter is refused', async () => {
    const outcome = await signUp(`${api()}&newsletter=No+such`, { email: 'reader@example.org' });
    assert.ok(!outcome.ok);
    assert.equal(outcome.code, 'rejected');
    assert.match(outcome.message ?? '', /No such/);
  });

  it('can be retried while the mail server is down, and the mail arrives once it is up', async () => {
    const email = 'patient@example.org';
    await mails.stop();
    assert.deepEqual(await signUp(api(), { email }), { ok: false, code: 'http', retryable: true });
    await mails.start();
    assert.deepEqual(await signUp(api(), { email }), { ok: true, confirmed: true, optIn: true });
    assert.deepEqual((await mails.waitFor(email)).to, [email]);
    assert.equal(mails.mails.filter(({ to }) => to.includes(email)).length, 1);
  });

  it('fails as offline when the server is gone', async () => {
    await ghost.stop();
    const outcome = await signUp(api(), { email: 'late@example.org' });
    assert.deepEqual(outcome, { ok: false, code: 'offline', retryable: true });
  });
});
