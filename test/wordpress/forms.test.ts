import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { filledIn, submission } from './invented-submission.js';
import { shoot, SiteBrowser, waitForElements } from './site-browser.js';
import { build, WordPressSite } from './wordpress-site.js';

interface Problem {
  readonly status: number;
  readonly errors?: Readonly<Record<string, string>>;
  readonly detail?: string;
  readonly message?: string;
  readonly optIn?: boolean;
}

describe(`the forms in WordPress ${build}`, { concurrency: false }, () => {
  let site: WordPressSite;
  let browser: SiteBrowser;
  let contactPage: string;

  before(async () => {
    site = await WordPressSite.start({ standIns: ['contact-form-7', 'gravityforms', 'mailpoet'] });
    browser = await SiteBrowser.open(site.wp.url);
    contactPage = await site.publish('<!-- wp:ssegov/contact /-->');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });
  beforeEach(async () => {
    // Every test is another visitor: what the limit has counted does not last.
    await site.wp.php(
      `delete_option('test_delivered'); delete_option('test_mail_is_down'); global $wpdb; $wpdb->query("DELETE FROM {$wpdb->options} WHERE option_name LIKE '%ssegov_widgets_rate%'");`,
    );
  });

  const send = async (body: unknown, kind = 'contact', headers: Record<string, string> = {}) => {
    const answer = await fetch(`${site.wp.url}/?rest_route=/ssegov/v1/${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: JSON.parse(text) as Problem };
  };
  const delivered = async () =>
    JSON.parse(await site.wp.php(`echo wp_json_encode(get_option('test_delivered', []));`)) as Record<
      string,
      unknown
    >[];

  it('mails a message to the office, with the visitor to reply to', async () => {
    await site.settings({ contact_to: 'office@example.org' });
    const { status } = await send(submission());
    assert.equal(status, 202);
    const mail = site.wp.mails().at(-1);
    assert.deepEqual([mail?.to].flat(), ['office@example.org']);
    assert.match(mail?.message ?? '', /An invented message, 1 < 2\.\nSecond line\./);
    assert.deepEqual([mail?.headers].flat(), ['Reply-To: 가상 방문자 <visitor@example.org>']);
  });

  it('lets nothing that was typed become a header', async () => {
    await send(
      submission({ ...filledIn, name: 'a <b@example.org>,\r\nBcc: c@example.org', subject: 'x\r\nBcc: c@example.org' }),
    );
    const mail = site.wp.mails().at(-1);
    assert.doesNotMatch([mail?.headers].flat().join('|'), /[\r\n,]|Bcc:/);
    assert.doesNotMatch(mail?.subject ?? '', /[\r\n]/);
  });

  it('delivers the same message once, whatever the times that it is sent', async () => {
    const before = site.wp.mails().length;
    const message = submission();
    const answers = await Promise.all([send(message), send(message), send(message)]);
    assert.ok(
      answers.every(({ status }) => status === 202 || status === 503),
      String(answers.map(({ status }) => status)),
    );
    assert.equal((await send(message)).status, 202);
    assert.equal(site.wp.mails().length, before + 1);
  });

  it('names what is wrong at the fields, in the language of the form', async () => {
    const { status, headers, body } = await send(
      submission({ email: 'no address' }, { language: 'ko', consent: { basis: 'consent', privacy: false } }),
    );
    assert.equal(status, 422);
    assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.deepEqual(Object.keys(body.errors ?? {}).sort(), ['email', 'message', 'name', 'privacy']);
    for (const words of Object.values(body.errors ?? {})) assert.match(words, /[가-힣]/);
    const english = await send(submission({ ...filledIn, email: 'no address' }));
    assert.match(english.body.errors?.['email'] ?? '', /^Please check/);
  });

  it('takes no message without the proof that scripts ran, and delivers none with a filled trap', async () => {
    assert.deepEqual(Object.keys((await send(submission(filledIn, { proof: {} }))).body.errors ?? {}), ['proof']);
    const before = site.wp.mails().length;
    const { status } = await send(
      submission(filledIn, { proof: { trap: 'check_1', check_1: 'filled', elapsed: '1' } }),
    );
    assert.equal(status, 202, 'a robot learns nothing');
    assert.equal(site.wp.mails().length, before);
  });

  it('refuses other sites, other content and too much of it', async () => {
    assert.equal((await send(submission(), 'contact', { origin: 'https://evil.example' })).status, 403);
    assert.equal((await send('{"fields":', 'contact')).status, 400);
    assert.equal((await send('[]', 'contact')).status, 400);
    assert.equal((await send({ ...submission(), padding: 'x'.repeat(200_000) })).status, 413);
  });

  it('takes at most ten messages from one address within ten minutes, and says when to come back', async () => {
    const statuses = [];
    for (let count = 0; count < 11; count += 1) statuses.push((await send(submission({}))).status);
    assert.deepEqual(statuses, [...Array<number>(10).fill(422), 429]);
    const retry = Number((await send(submission())).headers.get('retry-after'));
    assert.ok(retry > 0 && retry <= 600, String(retry));
  });

  it('keeps a message that could not be mailed, tells the visitor, and delivers it at the next attempt', async () => {
    await site.wp.php(`update_option('test_mail_is_down', 1);`);
    const message = submission();
    const failed = await send(message);
    assert.equal(failed.status, 503);
    assert.equal(failed.headers.get('retry-after'), '60');
    await site.wp.php(`delete_option('test_mail_is_down');`);
    assert.equal((await send(message)).status, 202);
    const kept = await site.wp.php(
      `foreach (Ssegov_Widgets\\Messages::find() as $id) if (get_post($id)->post_name === '${String(message['submissionId'])}') echo get_post_meta($id, '_ssegov_state', true), ' ';`,
    );
    assert.equal(kept.trim(), 'delivered', 'one message, not two');
  });

  it('delivers into Gravity Forms, and shows its words at the fields', async () => {
    await site.settings({ contact_delivery: 'gravity-forms', contact_form: '3' });
    const refused = await send(submission({ ...filledIn, email: 'a+b@example.org' }));
    assert.deepEqual([refused.status, refused.body.errors], [422, { email: 'The stand-in takes no plus.' }]);
    const { status, body } = await send(submission({ ...filledIn, subject: 'Invented' }));
    assert.deepEqual([status, body.message], [202, 'Thanks for contacting us!']);
    assert.deepEqual(await delivered(), [
      {
        input_1_3: filledIn.name,
        input_2: filledIn.email,
        input_5: 'Invented',
        input_4: filledIn.message,
        input_6_1: '1',
      },
    ]);
  });

  it('delivers into Contact Form 7, and shows its words at the fields', async () => {
    await site.settings({ contact_delivery: 'contact-form-7', contact_form: '7' });
    const refused = await send(submission({ ...filledIn, email: 'a+b@example.org' }));
    assert.deepEqual([refused.status, refused.body.errors], [422, { email: 'The stand-in takes no plus.' }]);
    const { status, body } = await send(submission());
    assert.deepEqual([status, body.message], [202, 'Thank you for your message.']);
    const [entry] = await delivered();
    assert.equal(entry?.['your-message'], filledIn.message);
    await site.wp.php(`update_option('test_mail_is_down', 1);`);
    assert.equal((await send(submission())).status, 503, 'Contact Form 7 answers 200 to a mail that failed');
  });

  it('signs up with MailPoet, which mails a link', async () => {
    await site.settings({ newsletter_delivery: 'mailpoet', newsletter_form: '2, 5' });
    const sign = (email: string) => send(submission({ email }, { kind: 'newsletter' }), 'newsletter');
    const first = await sign('reader@example.org');
    assert.deepEqual([first.status, first.body.optIn], [202, true]);
    assert.deepEqual(await delivered(), [{ email: 'reader@example.org', lists: [2, 5] }]);
    assert.equal((await sign('reader@example.org')).status, 202);
    assert.equal((await delivered()).length, 1);
  });

  it('asks the filter of the site first, and a plugin that throws is no success', async () => {
    await site.settings({ contact_delivery: 'filter' });
    assert.equal((await send(submission())).status, 503, 'nobody has delivered it');
    const { writeFileSync, rmSync } = await import('node:fs');
    const file = `${site.wp.folder}/wp-content/mu-plugins/deliver.php`;
    writeFileSync(
      file,
      `<?php add_filter('ssegov_widgets_deliver', function ($result, $submission) { if (strpos($submission['fields']['message'], 'refuse')) return new WP_Error('x', 'No.', array('errors' => array('message' => 'Too invented.'))); update_option('test_delivered', array($submission)); return true; }, 10, 2);`,
    );
    assert.equal((await send(submission())).status, 202);
    const [entry] = await delivered();
    assert.deepEqual(entry?.['fields'], filledIn);
    const refused = await send(submission({ ...filledIn, message: 'Please refuse' }));
    assert.deepEqual(
      [refused.status, refused.body.errors, refused.body.detail],
      [422, { message: 'Too invented.' }, 'No.'],
    );
    rmSync(file);
    await site.settings({ contact_delivery: 'gravity-forms', contact_form: '99' });
    assert.equal((await send(submission())).status, 503);
  });

  it('exports and erases the messages of a person, and no others', async () => {
    await site.settings({});
    await send(submission({ ...filledIn, email: 'Person@Example.org' }));
    await send(submission({ ...filledIn, email: 'other@example.org' }));
    const { data } = JSON.parse(
      await site.wp.php(`echo wp_json_encode(Ssegov_Widgets\\Privacy::export('person@example.org'));`),
    ) as { data: unknown[] };
    assert.equal(data.length, 1);
    const erased = await site.wp.php(
      `require_once ABSPATH . 'wp-admin/includes/admin.php'; $e = apply_filters('wp_privacy_personal_data_erasers', []); $r = call_user_func($e['ssegov-widgets']['callback'], 'person@example.org', 1); echo $r['items_removed'] ? 1 : 0, $r['done'] ? 1 : 0, count(Ssegov_Widgets\\Privacy::export('person@example.org')['data']), count(Ssegov_Widgets\\Privacy::export('other@example.org')['data']);`,
    );
    assert.equal(erased, '1101');
  });

  it('deletes messages after the days of the settings, and keeps none where these are 0', async () => {
    await site.settings({ keep_days: 2 });
    const count = () => site.wp.php(`echo count(Ssegov_Widgets\\Messages::find());`);
    await send(submission());
    await site.wp.php(
      `global $wpdb; $old = gmdate('Y-m-d H:i:s', time() - 3 * DAY_IN_SECONDS); $wpdb->query("UPDATE {$wpdb->posts} SET post_date = '$old', post_date_gmt = '$old' WHERE post_type = 'ssegov_message'"); clean_post_cache(0);`,
    );
    await send(submission());
    await site.wp.php(`Ssegov_Widgets\\Messages::purge();`);
    assert.equal(await count(), '1');
    await site.settings({ keep_days: 0 });
    assert.equal((await send(submission())).status, 202);
    assert.equal(await count(), '1');
  });

  it('shows messages to administrators only', async () => {
    const list = '/wp-admin/edit.php?post_type=ssegov_message';
    const { page } = await browser.visit(list, 'administrator');
    assert.match(await page.locator('#wpbody').innerText(), /visitor@example\.org|가상 방문자/);
    await shoot(page, `${build}-messages`);
    const forEditor = await browser.visit(list, 'editor');
    assert.doesNotMatch(await forEditor.page.locator('body').innerText(), /가상 방문자/);
    assert.doesNotMatch(await site.read(`${site.wp.url}/?s=visitor`), /가상 방문자/);
    assert.doesNotMatch(await site.read(`${site.wp.url}/?rest_route=/wp/v2/types`), /ssegov_message/);
  });

  const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(fields)) await page.locator(`ssegov-contact [name=${name}]`).fill(text);
    await page.locator('ssegov-contact input[name=privacy]').check();
    await page.locator('ssegov-contact button[type=submit], ssegov-contact form button').last().click();
  };

  it('works through the block: a refusal stands at its field, and then the message arrives', async () => {
    await site.settings({ contact_delivery: 'gravity-forms', contact_form: '3' });
    const { page, faults } = await browser.visit(contactPage);
    await waitForElements(page);
    await fill(page, { ...filledIn, email: 'a+b@example.org' });
    await page.getByText('The stand-in takes no plus.').first().waitFor();
    await shoot(page, `${build}-form-refused`);
    await page.locator('ssegov-contact [name=email]').fill('visitor@example.org');
    await page.locator('ssegov-contact form button').last().click();
    await page.getByText('Thanks for contacting us!').waitFor();
    await shoot(page, `${build}-form-sent`);
    assert.equal((await delivered()).length, 1);
    // A refused form is an answer of 422, which Chromium notes.
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('422')),
      [],
    );
    await page.close();
  });

  it('leaves PHP nothing to complain of', () => {
    assert.deepEqual(site.notices(), []);
  });
});
