import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { countLeftovers } from '../../helpers/leftovers.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { find, nextEvent, textOf, until } from '../../helpers/mount.js';
import { failure, FakeService, fieldOf, fill, hurry, press, received, show, whole } from './form-helpers.js';

describe('what was typed', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() =>
    document.querySelectorAll('ssegov-contact, ssegov-newsletter').forEach((element) => element.remove()),
  );

  it('is there again in another element, as after a reload; ticks are not', async () => {
    const element = await show('ssegov-contact', { member: 'invented-gu' });
    fill(element, whole);
    element.remove();
    const other = await show('ssegov-contact', { member: 'invented-gu' });
    for (const name of ['name', 'email', 'message'] as const) expect(fieldOf(other, name).value).to.equal(whole[name]);
    expect(fieldOf(other, 'privacy').checked).to.be.false;
  });

  it('to one member is not there in a letter to another', async () => {
    const element = await show('ssegov-contact', { member: 'invented-gu' });
    fill(element, whole);
    element.setAttribute('member', 'invented-si');
    await until(element, () => textOf(element).includes('Invented-si'));
    const other = await show('ssegov-contact', { member: 'invented-si' });
    expect(fieldOf(other, 'message').value).to.equal('');
  });

  it('keeps the id of an attempt that failed, across a reload', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('timeout'));
    await failed;
    element.remove();
    const other = await show('ssegov-contact');
    fill(other, { privacy: true });
    press(other);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
  });

  it('is forgotten once it has arrived', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    expect(JSON.stringify(sessionStorage)).to.contain(whole.name);
    press(element);
    await service.count(1);
    const success = nextEvent(element, 'ssegov-success');
    service.answer(received);
    await success;
    expect(JSON.stringify(sessionStorage)).not.to.contain(whole.name);
    find(element, '.sent button').click();
    await until(element, () => element.shadowRoot?.querySelector('form') !== null);
    expect(fieldOf(element, 'message').value).to.equal('');
  });

  it('stays where storage holds nonsense, or cannot be had', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"texts":{"name":1');
    element.remove();
    const other = await show('ssegov-contact');
    expect(fieldOf(other, 'name').value).to.equal(whole.name);
  });

  it('survives a feed that is read again and cannot be had', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    const good = element.feed;
    const error = nextEvent(element, 'ssegov-error');
    element.feed = {} as never;
    await error;
    const load = nextEvent(element, 'ssegov-load');
    element.feed = good;
    await load;
    expect(fieldOf(element, 'message').value).to.equal(whole.message);
  });

  it('an element that leaves while it sends hangs up, leaves nothing behind, and can send the same again', async () => {
    const first = await show('ssegov-contact');
    first.remove();
    const leftovers = countLeftovers();
    try {
      const element = await show('ssegov-contact');
      fill(element, whole);
      press(element);
      await service.count(1);
      element.remove();
      await runTasks();
      expect(service.signals[0]?.aborted).to.be.true;
      const { listeners, timers, observers } = leftovers.count();
      // What the test’s own adapter was given is over with its request.
      expect({ timers, observers }).to.deep.equal({ timers: 0, observers: 0 });
      expect(listeners).to.be.at.most(1);
      document.body.append(element);
      await until(element, () => textOf(element).includes('could not be sent'));
      press(element);
      await service.count(2);
      expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
    } finally {
      leftovers.restore();
    }
  });

  it('without a network nothing is tried; when it is back, that is said, and one click sends', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const failed = nextEvent(element, 'ssegov-failure');
      press(element);
      expect((await failed).code).to.equal('offline');
      expect(service.submissions).to.deep.equal([]);
      await until(element, () => textOf(element).includes('no connection'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await until(element, () => textOf(element).includes('You are connected again'));
    expect(find(element, '[part=submit]').textContent.trim()).to.equal('Send now');
    press(element);
    await service.count(1);
  });
});
