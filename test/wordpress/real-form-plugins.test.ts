import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filledIn, submission } from './invented-submission.js';
import { build, realPlugins, WordPressSite } from './wordpress-site.js';

const wanted = ['contact-form-7', 'gravityforms'].filter((name) => realPlugins.includes(name));
const missing = (name: string) =>
  wanted.includes(name) ? false : `PLUGINS_DIR has no ${name}; forms.test.ts uses a stand-in`;

describe(
  `real form plugins in WordPress ${build}`,
  { concurrency: false, skip: !wanted.length && 'no PLUGINS_DIR' },
  () => {
    let site: WordPressSite;

    before(async () => {
      site = await WordPressSite.start({ plugins: wanted });
    });
    after(() => site.stop());

    const send = async (body: object) => {
      const answer = await fetch(`${site.wp.url}/?rest_route=/ssegov/v1/contact`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, body: JSON.parse(text) as { errors?: object; message?: string } };
    };

    it('delivers into a form of Contact Form 7', { skip: missing('contact-form-7') }, async () => {
      const form = await site.wp.php(
        `$f = WPCF7_ContactForm::get_template(); $f->set_properties(array('form' => '[text* your-name maxlength:20] [email* your-email] [textarea* your-message] [acceptance acceptance-privacy]I agree[/acceptance]', 'mail' => array('recipient' => 'office@example.org', 'sender' => 'site@example.org', 'subject' => 'Invented', 'body' => '[your-name] [your-message]', 'additional_headers' => 'Reply-To: [your-email]') + $f->prop('mail'))); $f->save(); echo $f->id();`,
      );
      await site.settings({ contact_delivery: 'contact-form-7', contact_form: form.trim() });
      const refused = await send(submission({ ...filledIn, name: 'x'.repeat(30) }));
      assert.deepEqual([refused.status, Object.keys(refused.body.errors ?? {})], [422, ['name']]);
      const sent = await send(submission());
      assert.equal(sent.status, 202, JSON.stringify(sent.body));
      assert.match(sent.body.message ?? '', /Thank you/);
      const mail = site.wp.mails().at(-1);
      assert.equal(mail?.to, 'office@example.org');
      assert.match(mail.message, /가상 방문자[^]*An invented message/);
      const without = await send(submission(filledIn, { consent: { basis: 'request', privacy: false } }));
      assert.equal(without.status, 422, 'the form asks for consent, and the visitor was not asked');
      await site.wp.php(`update_option('test_mail_is_down', 1);`);
      assert.equal((await send(submission())).status, 503);
      await site.wp.php(`delete_option('test_mail_is_down');`);
    });

    it('delivers into a form of Gravity Forms', { skip: missing('gravityforms') }, async () => {
      const form = await site.wp.php(
        `echo GFAPI::add_form(array('title' => 'Invented', 'fields' => array(
        array('id' => 1, 'type' => 'name', 'label' => 'Name', 'inputs' => array(array('id' => '1.3', 'label' => 'First'), array('id' => '1.6', 'label' => 'Last', 'isHidden' => true))),
        array('id' => 2, 'type' => 'email', 'label' => 'E-mail', 'isRequired' => true, 'noDuplicates' => true),
        array('id' => 4, 'type' => 'textarea', 'label' => 'Message', 'isRequired' => true),
        array('id' => 6, 'type' => 'consent', 'label' => 'Consent', 'isRequired' => true, 'checkboxLabel' => 'I agree', 'inputs' => array(array('id' => '6.1'), array('id' => '6.2'), array('id' => '6.3'))))));`,
      );
      assert.match(form, /^\d+$/);
      await site.settings({ contact_delivery: 'gravity-forms', contact_form: form.trim() });
      const sent = await send(submission());
      assert.equal(sent.status, 202, JSON.stringify(sent.body));
      const again = await send(submission());
      assert.equal(again.status, 422);
      assert.deepEqual(Object.keys(again.body.errors ?? {}), ['email'], 'the form takes an address once');
      // Not GFAPI::get_entries: the drop-in for SQLite does not translate its query.
      const entries = JSON.parse(
        await site.wp.php(
          `global $wpdb; echo wp_json_encode(array_map(fn($id) => GFAPI::get_entry($id), $wpdb->get_col("SELECT id FROM {$wpdb->prefix}gf_entry WHERE status = 'active'")));`,
        ),
      ) as Record<string, string>[];
      assert.equal(entries.length, 1);
      assert.deepEqual(
        ['1.3', '2', '4', '6.1'].map((key) => entries[0]?.[key]),
        [filledIn.name, filledIn.email, filledIn.message, '1'],
      );
    });

    it('leaves PHP nothing to complain of', () => {
      assert.deepEqual(
        site.notices().filter((line) => line.includes('ssegov-widgets')),
        [],
      );
    });
  },
);
