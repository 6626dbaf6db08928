import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { SsegovFailureEvent } from '../../../src/events/ssegov-failure-event.js';
import { SsegovSubmitEvent } from '../../../src/events/ssegov-submit-event.js';
import { SsegovSuccessEvent } from '../../../src/events/ssegov-success-event.js';
import { find, findAll, nextEvent, textOf, until } from '../../helpers/mount.js';
import {
  endpoint,
  failure,
  FakeService,
  fieldOf,
  fill,
  hurry,
  press,
  received,
  sampleWith,
  show,
  whole,
} from './form-helpers.js';

describe('a form that is sent', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() =>
    document.querySelectorAll('ssegov-contact, ssegov-newsletter').forEach((element) => element.remove()),
  );

  it('carries what was typed, the consent with its text and time, and only the page’s origin', async () => {
    const element = await show('ssegov-contact', { member: 'invented-gu' });
    fill(element, { ...whole, email: ' visitor@invented.example ', marketing: true });
    press(element);
    await service.count(1);
    const [submission] = service.submissions;
    const { name, message } = whole;
    expect(submission?.fields).to.deep.equal({
      name,
      message,
      email: 'visitor@invented.example',
      member: 'invented-gu',
    });
    expect(submission).to.include({ kind: 'contact', endpoint, language: 'en', page: location.origin });
    expect(submission?.submissionId).to.match(/^[0-9a-f]{32}$/);
    expect(submission?.consent).to.include({ privacy: true, marketing: true });
    expect(submission?.consent.text).to.contain('You may refuse').and.to.contain('Purpose: ');
    expect(submission?.consent.version).to.not.equal('');
    expect(Date.parse(submission?.consent.at ?? '')).to.be.closeTo(Date.now(), 60_000);
    const { trap = '', ...proof } = submission?.proof ?? {};
    expect(proof[trap]).to.equal('');
    expect(Number(proof['elapsed'])).to.be.at.least(0);
    expect(proof['scripts']).to.match(/^[0-9a-f]+-\d+$/);
  });

  it('sends no marketing consent by default: the checkbox is not ticked', async () => {
    const element = await show('ssegov-contact');
    expect([fieldOf(element, 'privacy').checked, fieldOf(element, 'marketing').checked]).to.deep.equal([false, false]);
    fill(element, whole);
    press(element);
    await service.count(1);
    expect(service.submissions[0]?.consent.marketing).to.be.false;
  });

  it('says so while it is being sent, and is sent once however often the button is pressed', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    press(element);
    await service.count(1);
    press(element);
    expect(find(element, '.form [role=status]').textContent.trim()).to.equal('Sending…');
    expect(find(element, '[part=submit]').ariaDisabled).to.equal('true');
    const success = nextEvent(element, 'ssegov-success');
    service.answer(received);
    await success;
    expect(service.submissions).to.have.length(1);
  });

  it('is replaced by a success message, which has the focus, and fires ssegov-success', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    const submit = nextEvent(element, 'ssegov-submit');
    press(element);
    const submitted = await submit;
    expect(submitted).to.be.instanceOf(SsegovSubmitEvent).and.to.include({ kind: 'contact', composed: true });
    await service.count(1);
    const success = nextEvent(element, 'ssegov-success');
    service.answer(received);
    const { submissionId } = submitted.data;
    expect(await success)
      .to.be.instanceOf(SsegovSuccessEvent)
      .and.to.include({ submissionId, confirmed: true });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('form')).to.be.null;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.sent'));
    expect(textOf(element)).to.contain('Your message has arrived.');
  });

  it('is "sent", never "arrived", when the answer cannot be read', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    service.answer({ ok: true, confirmed: false });
    await until(element, () => textOf(element).includes('Sent'));
    expect(textOf(element)).not.to.contain('message has arrived');
  });

  it('says so when a newsletter asks for confirmation by mail', async () => {
    const newsletters = [{ id: 'invented-news', name: { ko: '가상 소식', en: 'Invented News' } }];
    const element = await show('ssegov-newsletter', {}, { feed: await sampleWith({ newsletters }) });
    fill(element, { email: whole.email, privacy: true });
    press(element);
    await service.count(1);
    expect(service.submissions[0]?.fields['lists']).to.deep.equal(['invented-news']);
    service.answer({ ok: true, confirmed: true, optIn: true });
    await until(element, () => textOf(element).includes('Please check your mail'));
  });

  const outcomes = {
    offline: 'the server cannot be reached',
    timeout: 'did not answer in time',
    http: 'something went wrong on the server',
    rejected: 'did not accept',
    'too-large': 'too long',
    'too-many': 'too many requests',
    'not-json': 'could not tell whether your message arrived',
    'no-endpoint': 'no proper address',
    blocked: 'settings of this page',
    files: 'cannot send files',
    unknown: 'could not be sent',
  } as const;
  for (const [code, words] of Object.entries(outcomes)) {
    it(`shows the failure ${code} in words, fires an event, and keeps everything that was typed`, async () => {
      const element = await show('ssegov-contact');
      fill(element, whole);
      press(element);
      await service.count(1);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure(code as keyof typeof outcomes));
      expect(await failed)
        .to.be.instanceOf(SsegovFailureEvent)
        .and.to.include({ code, retryable: true });
      await element.updateComplete;
      expect(find(element, '[part=failure]').textContent).to.contain(words);
      expect(find(element, '.form [role=status]').textContent).to.contain(words);
      for (const name of ['name', 'email', 'message'] as const)
        expect(fieldOf(element, name).value).to.equal(whole[name]);
      expect(fieldOf(element, 'privacy').checked).to.be.true;
    });
  }

  it('says how long the server asks to wait, in seconds, then in minutes', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    for (const [retryAfter, words] of [
      [20, '20 seconds'],
      [600, '10 minutes'],
    ] as const) {
      press(element);
      await service.count(retryAfter === 20 ? 1 : 2);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('too-many', { retryAfter }));
      await failed;
      await until(element, () => textOf(element).includes(words));
    }
  });

  it('has the same id when the same message is sent again; another message has another', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    const send = async (count: number, message: string = whole.message) => {
      fill(element, { message });
      press(element);
      await service.count(count);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('timeout'));
      await failed;
    };
    await send(1);
    await send(2);
    await send(3, 'Something else');
    const [first, second, third] = service.submissions;
    expect(second?.submissionId).to.equal(first?.submissionId);
    expect(second?.consent.at).to.equal(first?.consent.at);
    expect(third?.submissionId).not.to.equal(first?.submissionId);
  });

  it('keeps its id when a refused message is corrected', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('rejected', { fields: { email: 'We have heard of this address.' } }));
    expect((await failed).fields).to.deep.equal({ email: 'We have heard of this address.' });
    await until(element, () => textOf(element).includes('heard of this'));
    expect(fieldOf(element, 'email').ariaInvalid).to.equal('true');
    fill(element, { email: 'other@invented.example' });
    press(element);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
  });

  it('shows a server’s message as text, never as markup', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    const evil = '<img src=x onerror="document.title=1"><b>bold</b>';
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('rejected', { message: evil, fields: { email: evil, nowhere: evil } }));
    await failed;
    await element.updateComplete;
    expect(findAll(element, 'img, b')).to.deep.equal([]);
    expect(textOf(element).split('<b>bold</b>').length - 1).to.be.at.least(3);
  });

  it('may be sent by the page, which reports the outcome', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    element.addEventListener('ssegov-submit', (event) => event.respondWith(received), { once: true });
    const success = nextEvent(element, 'ssegov-success');
    press(element);
    await success;
    expect(service.submissions).to.deep.equal([]);
  });

  it('stays as it is when the page cancels it without an outcome', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    const submit = nextEvent(element, 'ssegov-submit');
    element.addEventListener('ssegov-submit', (event) => event.preventDefault());
    press(element);
    await submit;
    await until(element, () => find(element, '[part=submit]').ariaDisabled !== 'true');
    expect(service.submissions).to.deep.equal([]);
    expect(fieldOf(element, 'message').value).to.equal(whole.message);
    expect(element.shadowRoot?.querySelector('.sent, [part=failure]')).to.be.null;
  });

  it('is two requests for lists of two services; the one that has arrived is not sent again', async () => {
    const other = 'https://other.example/api';
    const feed = await sampleWith({
      newsletters: [
        { id: 'one', name: 'One', endpoint, adapter: 'fake' },
        { id: 'two', name: 'Two', endpoint, adapter: 'fake' },
        { id: 'three', name: 'Three', endpoint: other, adapter: 'fake' },
      ],
    });
    const element = await show('ssegov-newsletter', { endpoint: '', adapter: '' }, { feed });
    fill(element, { email: whole.email, privacy: true });
    for (const box of findAll(element, '[name=lists]')) box.click();
    press(element);
    await service.count(1);
    service.answer(received);
    await service.count(2);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('http'));
    await failed;
    press(element);
    await service.count(3);
    expect(service.submissions.map((submission) => [submission.endpoint, submission.fields['lists']])).to.deep.equal([
      [endpoint, ['one', 'two']],
      [other, ['three']],
      [other, ['three']],
    ]);
    expect(new Set(service.submissions.map(({ submissionId }) => submissionId)).size).to.equal(1);
  });
});
