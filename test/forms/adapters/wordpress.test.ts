import { expect } from '@open-wc/testing';
import { contactForm7 } from '../../../src/forms/adapters/contact-form-7.js';
import { gravityForms } from '../../../src/forms/adapters/gravity-forms.js';
import type { Submission } from '../../../src/forms/adapter.js';
import { FormTarget, otherOrigin } from '../../helpers/form-target.js';
import { inventSignUp, inventSubmission, sendBy } from '../../helpers/invented-submission.js';

const gravityPath = 'gravity/wp-json/gf/v2/forms/3/submissions';
const cf7Path = 'contact-form-7/v1/contact-forms/7/feedback';
const at = (path: string) => new FormTarget(path, otherOrigin());

/** The parts of a multipart body that has arrived. */
async function partsOf(target: FormTarget): Promise<Record<string, unknown>> {
  const [request] = await target.received();
  const headers = { 'content-type': request?.headers['content-type'] ?? '' };
  return Object.fromEntries(await new Response(request?.body, { headers }).formData());
}

/** A form of the page’s own. */
function withPageForm(submission: Submission, entries: readonly (readonly [string, string | File])[]): Submission {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  const hasFiles = entries.some(([, value]) => typeof value !== 'string');
  return { ...submission, form: { data, enctype: 'application/x-www-form-urlencoded', hasFiles } };
}

const preflightsOf = async (target: FormTarget) =>
  (await target.everything()).filter(({ method }) => method === 'OPTIONS');

describe('gravity-forms', () => {
  it('without a map: name, e-mail, message and consent are its first four fields; the rest is added below the message', async () => {
    const target = at(gravityPath);
    const outcome = await sendBy(gravityForms, inventSubmission(target.url));
    expect(outcome).to.deep.equal({ ok: true, confirmed: true, message: 'Thanks!' });
    expect(await target.fields()).to.deep.equal({
      input_1: ['가나다'],
      input_2: ['visitor@example.org'],
      input_3: ['Hello & 안녕\r\n=second\r\n\r\nsubject: 안녕'],
      input_4_1: ['1'],
    });
    expect(await preflightsOf(target)).to.deep.equal([]);
  });

  it('the map is in the fragment: ids, parts of ids, another value for a tick, and fields of the record', async () => {
    const target = at(gravityPath);
    const map =
      '#name=1.3&email=2&message=9&subject=8&privacy=4.1&marketing=5.1:yes please&ssegov-submission=12&phone=';
    const submission = inventSubmission(`${target.url}${map}`);
    await sendBy(gravityForms, { ...submission, consent: { ...submission.consent, marketing: true } });
    expect(await target.fields()).to.deep.equal({
      input_1_3: ['가나다'],
      input_2: ['visitor@example.org'],
      input_9: ['Hello & 안녕\r\n=second'],
      input_8: ['안녕'],
      input_4_1: ['1'],
      input_5_1: ['yes please'],
      input_12: ['invented-0001'],
    });
  });

  it('its refusal is reported at our fields, as plain text', async () => {
    const fields = { name: '', email: 'no-address', message: 'x' };
    const submission = inventSubmission(at(gravityPath).url, { fields });
    const refused = await sendBy(gravityForms, { ...submission, consent: { ...submission.consent, privacy: false } });
    expect(refused).to.deep.equal({
      ok: false,
      code: 'rejected',
      retryable: false,
      fields: {
        name: 'This field is required.',
        email: 'Please enter a valid email address.',
        privacy: 'Please agree.',
      },
    });
  });

  it('a form of the page’s own with its field names is sent as it is, and refused under its field names', async () => {
    const target = at(gravityPath);
    const entries = [
      ['input_1', 'Name'],
      ['input_2', 'none'],
      ['input_4_1', '1'],
      ['input_6', 'x'],
    ] as const;
    const outcome = await sendBy(gravityForms, withPageForm(inventSubmission(target.url), entries));
    expect(outcome).to.deep.include({ fields: { input_2: 'Please enter a valid email address.' } });
    expect(await target.fields()).to.have.all.keys('input_1', 'input_2', 'input_4_1', 'input_6');
  });

  it('nothing is sent if a part of the message would be lost', async () => {
    const target = at(gravityPath);
    const outcome = await sendBy(gravityForms, inventSubmission(`${target.url}#message=`));
    expect(outcome).to.include({ code: 'no-endpoint' });
    expect(await target.received()).to.deep.equal([]);
  });
});

describe('contact-form-7', () => {
  it('gets multipart with its own field names and the unit tag that it requires', async () => {
    const target = at(cf7Path);
    const outcome = await sendBy(contactForm7, inventSubmission(target.url));
    expect(outcome).to.deep.equal({ ok: true, confirmed: true, message: 'Thank you for your message.' });
    expect(await partsOf(target)).to.deep.equal({
      'your-name': '가나다',
      'your-email': 'visitor@example.org',
      'your-subject': '안녕',
      'your-message': 'Hello & 안녕\r\n=second',
      _wpcf7: '7',
      _wpcf7_unit_tag: 'wpcf7-f7-o1',
      _wpcf7_container_post: '0',
    });
    expect(await preflightsOf(target)).to.deep.equal([]);
  });

  it('200 is not a success if it reports a field, a robot, or a mail that could not be sent', async () => {
    const send = (email: string) => sendBy(contactForm7, inventSignUp(at(cf7Path).url, { email }));
    expect(await send('no-address')).to.deep.equal({
      ok: false,
      code: 'rejected',
      retryable: false,
      message: 'One or more fields have an error.',
      fields: { email: 'Please enter an email address.' },
    });
    const message = 'There was an error trying to send your message.';
    expect(await send('robot@example.org')).to.deep.equal({ ok: false, code: 'rejected', retryable: false, message });
    expect(await send('down@example.org')).to.deep.equal({ ok: false, code: 'http', retryable: true, message });
  });

  it('takes other names from the fragment', async () => {
    const target = at(cf7Path);
    await sendBy(contactForm7, inventSubmission(`${target.url}#subject=about&privacy=acceptance-1`));
    expect(await partsOf(target)).to.include({ about: '안녕', 'acceptance-1': '1' });
  });

  it('files of a page’s own form are sent too', async () => {
    const target = at(cf7Path);
    const file = new File(['the plan'], 'plan.txt', { type: 'text/plain' });
    const entries = [
      ['your-email', 'visitor@example.org'],
      ['your-file', file],
      ['_wpcf7_locale', 'ko_KR'],
    ] as const;
    const outcome = await sendBy(contactForm7, withPageForm(inventSubmission(target.url), entries));
    expect(outcome).to.include({ ok: true, confirmed: true });
    const parts = await partsOf(target);
    expect(await (parts['your-file'] as File).text()).to.equal('the plan');
    expect(parts).to.include({ _wpcf7_locale: 'ko_KR', _wpcf7: '7' });
  });
});
