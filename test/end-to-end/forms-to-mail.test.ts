import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { forwardToReceiver } from '../../scripts/demo-server/forward-to-receiver.mjs';
import { startReceiver } from '../../scripts/start-receiver.mjs';
import { words } from '../../src/i18n/messages/form-messages.en.js';
import { DemoBrowser } from './demo-browser.js';

interface Mail {
  readonly recipients: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
}

describe('what is typed into a form', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssegov-forms-'));
  let demo: DemoBrowser;
  let running: Awaited<ReturnType<typeof startReceiver>> | undefined;
  let mails = 0;

  const start = async (): Promise<void> => {
    const origins = [new URL(demo.address('/')).origin];
    running = await startReceiver({ origins, port: 0, database: join(folder, 'receiver.sqlite') });
    mails = 0;
  };
  /** The next mail that the mail server takes. */
  const nextMail = async (): Promise<Mail> => {
    mails += 1;
    const answer = await fetch(new URL(`/messages.json?count=${mails}`, running?.inbox));
    const all = (await answer.json()) as Mail[];
    assert.equal(all.length, mails);
    return all[mails - 1]!;
  };
  const fill = async (form: Locator, values: Record<string, string>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).fill(value);
    await form.locator('[name="privacy"]').check();
  };
  const typed = { name: '시험 사람', email: 'person@visitor.example', message: '안녕하세요.\nWhen is the next forum?' };

  before(async () => {
    demo = await DemoBrowser.start([forwardToReceiver(() => running?.url)]);
    await start();
  });
  after(async () => {
    await demo.stop();
    await running?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is read back from the mail server, with what was agreed to', async () => {
    const { page, faults } = await demo.open('contact.html');
    const form = page.locator('ssegov-contact:not([member])');
    await fill(form, { ...typed, subject: 'A question' });
    await form.locator('[part="submit"]').click();
    await form.locator('[part="success"]').getByText(words.receivedContact).waitFor();
    const mail = await nextMail();
    assert.deepEqual(mail.recipients, ['office@demo.invalid']);
    assert.equal(mail.subject, '[SSEGOV] A question');
    assert.equal(mail.replyTo, '시험 사람 <person@visitor.example>');
    assert.match(mail.text, /^안녕하세요\.\nWhen is the next forum\?\n/);
    assert.ok(mail.text.includes(words.contactConsent.retention));
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  it('to a member names the member, and is sent once even if the button is pressed twice', async () => {
    const { page } = await demo.open('contact.html');
    const form = page.locator('ssegov-contact[member]');
    await fill(form, typed);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await form.locator('[part="submit"]').dblclick();
    await form.locator('[part="success"]').getByText(words.receivedContact).waitFor();
    const mail = await nextMail();
    assert.match(mail.text, /seoul-seongdong-gu/);
    assert.deepEqual(sent, [demo.address('/api/contact')]);
    await page.context().close();
  });

  it('waits in the form while the receiver is down, and arrives once when it is up again', async () => {
    const { page } = await demo.open('contact.html');
    const form = page.locator('ssegov-contact:not([member])');
    await running?.stop();
    await fill(form, typed);
    await form.locator('[part="submit"]').click();
    await form.locator('[part="failure"]').getByText(words.failures.http).waitFor();
    assert.equal(await form.locator('[name="message"]').inputValue(), typed.message);
    await start();
    await form.locator('[part="submit"]').click();
    await form.locator('[part="success"]').getByText(words.receivedContact).waitFor();
    assert.match((await nextMail()).text, /^안녕하세요/);
    await page.context().close();
  });

  it('to the newsletter is confirmed by the link in a mail and the button behind it', async () => {
    const { page } = await demo.open('newsletter.html');
    const form = page.locator('ssegov-newsletter').first();
    await fill(form, { email: 'reader@visitor.example' });
    for (const list of await form.locator('[name="lists"]').all()) await list.check();
    await form.locator('[part="submit"]').click();
    await form.locator('[part="success"]').getByText(words.optInText).waitFor();
    const mail = await nextMail();
    assert.deepEqual(mail.recipients, ['reader@visitor.example']);
    await page.goto(/http\S+/.exec(mail.text)?.[0] ?? '');
    await page.locator('button').click();
    await page.getByRole('status').waitFor();
    const told = await nextMail();
    assert.deepEqual(told.recipients, ['office@demo.invalid']);
    assert.match(told.text, /reader@visitor\.example/);
    await page.context().close();
  });

  for (const scripts of [true, false]) {
    it(`of the page’s own arrives ${scripts ? 'with' : 'without'} scripts`, async () => {
      const page: Page = scripts ? (await demo.open('enhanced-form.html')).page : await demo.openWithoutScripts();
      if (!scripts) await page.goto(demo.address('enhanced-form.html'));
      await fill(page.locator('form'), typed);
      await page.locator('form button').click();
      if (scripts) await page.locator('ssegov-contact').getByText(words.receivedContact).first().waitFor();
      else await page.getByRole('status').waitFor();
      assert.match((await nextMail()).text, /^안녕하세요\.\nWhen/);
      await page.context().close();
    });
  }
});
