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

  it('is restored in another element, as after a reload; ticks are not', async () => {
    const element = await show('ssegov-contact', { member: 'invented-gu' });
    fill(element, whole);
    element.remove();
    const other = await show('ssegov-contact', { member: 'invented-gu' });
    for (const name of ['name', 'email', 'message'] as const) expect(fieldOf(other, name).value).to.equal(whole[name]);
    expect(fieldOf(other, 'privacy').checked).to.be.false;
  });

  it('to one member is not restored in the form to another', async () => {
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

  it('is deleted once it has arrived', async () => {
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

  it('is restored from memory where storage holds nonsense', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"texts":{"name":1');
    element.remove();
    const other = await show('ssegov-contact');
    expect(fieldOf(other, 'name').value).to.equal(whole.name);
  });

  it('survives a reload of the feed that fails', async () => {
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

  it('can be sent again after the element was removed while it was sending, which aborts the request and leaves nothing behind', async () => {
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
      // The signal that the test’s own adapter got has ended with its request.
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

  it('is sent even if the browser reports that it is offline, which is sometimes wrong', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      press(element);
      await service.count(1);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('offline'));
      await failed;
      await until(element, () => textOf(element).includes('you seem to be offline'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await until(element, () => textOf(element).includes('You are online again'));
    expect(find(element, '[part=submit]').textContent.trim()).to.equal('Send now');
    press(element);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
  });

  it('that is unconfirmed stays on screen and in the draft, and the visitor is told; sent again, it has the same id', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    service.answer({ ok: true, confirmed: false });
    await until(element, () => textOf(element).includes('could not tell whether it arrived'));
    expect(textOf(element)).to.contain('What you wrote is still here.');
    expect(fieldOf(element, 'message').value).to.equal(whole.message);
    expect(JSON.stringify(sessionStorage)).to.contain(whole.name);
    press(element);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
    service.answer({ ok: true, confirmed: false });
    await until(element, () => element.shadowRoot?.querySelector('.sent button') !== null);
    find(element, '.sent button').click();
    await until(element, () => element.shadowRoot?.querySelector('.sent') === null);
    expect(fieldOf(element, 'message').value).to.equal('');
    expect(JSON.stringify(sessionStorage)).not.to.contain(whole.name);
  });

  it('in a page’s own form stays on screen too while it is unconfirmed', async () => {
    const inside = '<form action="/own" method="post"><textarea name="message"></textarea><button>Go</button></form>';
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    fill(element, { message: whole.message });
    press(element);
    await service.count(1);
    service.answer({ ok: true, confirmed: false });
    await until(element, () => textOf(element).includes('could not tell whether it arrived'));
    expect(element.querySelector('form')?.checkVisibility()).to.be.true;
    expect(fieldOf(element, 'message').value).to.equal(whole.message);
  });

  it('in a tab that was duplicated before it was sent has an id of its own', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    // A duplicated tab begins with what the first one has stored so far.
    const stored = Object.entries(sessionStorage) as [string, string][];
    press(element);
    await service.count(1);
    const success = nextEvent(element, 'ssegov-success');
    service.answer(received);
    await success;
    element.remove();
    await runTasks();
    for (const [key, value] of stored) sessionStorage.setItem(key, value);
    const other = await show('ssegov-contact');
    fill(other, { message: 'Something else', privacy: true });
    press(other);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).not.to.equal(service.submissions[0]?.submissionId);
  });

  it('in a tab that was duplicated after an attempt has another id where it is another message', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    press(element);
    await service.count(1);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('timeout'));
    await failed;
    element.remove();
    await runTasks();
    const other = await show('ssegov-contact');
    fill(other, { message: 'Something else', privacy: true });
    press(other);
    await service.count(2);
    expect(service.submissions[1]?.submissionId).not.to.equal(service.submissions[0]?.submissionId);
  });

  it('in two forms for the same thing on one page is two drafts, two ids, each there again after a reload', async () => {
    const forms = [await show('ssegov-contact'), await show('ssegov-contact')];
    fill(forms[0]!, { ...whole, message: 'First' });
    fill(forms[1]!, { ...whole, message: 'Second' });
    forms.forEach((element) => element.remove());
    await runTasks();
    const again = [await show('ssegov-contact'), await show('ssegov-contact')];
    expect(again.map((element) => fieldOf(element, 'message').value)).to.deep.equal(['First', 'Second']);
    for (const element of again) {
      fill(element, { privacy: true });
      press(element);
    }
    await service.count(2);
    expect(service.submissions[1]?.submissionId).not.to.equal(service.submissions[0]?.submissionId);
    const success = nextEvent(again[0]!, 'ssegov-success');
    service.answer(received);
    await success;
  });

  it('is a second message when it is sent again after it has arrived', async () => {
    const element = await show('ssegov-contact');
    for (const count of [1, 2]) {
      fill(element, whole);
      press(element);
      await service.count(count);
      const success = nextEvent(element, 'ssegov-success');
      service.answer(received);
      await success;
      await element.updateComplete;
      find(element, '.sent button').click();
      await until(element, () => element.shadowRoot?.querySelector('form') !== null);
    }
    expect(service.submissions[1]?.submissionId).not.to.equal(service.submissions[0]?.submissionId);
  });

  it('in a page’s own form keeps its id even if a hidden token is different after a reload', async () => {
    const page = (token: string) =>
      `<form action="/own" method="post"><textarea name="message"></textarea><input type="hidden" name="csrf" value="${token}" /><button>Go</button></form>`;
    for (const [index, token] of ['one', 'two'].entries()) {
      const element = await show('ssegov-contact', { endpoint: '' }, { inside: page(token) });
      fill(element, { message: whole.message });
      press(element);
      await service.count(index + 1);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('timeout'));
      await failed;
      element.remove();
      await runTasks();
    }
    expect(service.submissions[1]?.submissionId).to.equal(service.submissions[0]?.submissionId);
    expect(service.submissions.map(({ fields }) => fields['csrf'])).to.deep.equal(['one', 'two']);
  });

  it('is restored in each of several fields with one name', async () => {
    const inside = `<form action="/own" method="post"><input name="person" /><input name="person" /><input type="password" name="secret" />
      <select name="many" multiple><option selected>x</option><option selected>y</option></select><button>Go</button></form>`;
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    const people = (of: Element) => [...of.querySelectorAll<HTMLInputElement>('[name=person]')];
    people(element).forEach((field, index) => (field.value = `person ${index}`));
    fill(element, { secret: 'not to be kept' });
    expect(JSON.stringify(sessionStorage)).not.to.contain('not to be kept');
    element.remove();
    await runTasks();
    const other = await show('ssegov-contact', { endpoint: '' }, { inside });
    expect(people(other).map(({ value }) => value)).to.deep.equal(['person 0', 'person 1']);
    expect(other.querySelectorAll('option:checked')).to.have.length(2);
  });
});

describe('broken storage costs the draft and nothing else', () => {
  const { prototype } = Storage;
  const methods = { getItem: prototype.getItem, setItem: prototype.setItem, removeItem: prototype.removeItem };
  const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage');
  const fail = () => {
    throw new DOMException('corrupted', 'SecurityError');
  };
  afterEach(() => {
    Object.assign(prototype, methods);
    if (own) Object.defineProperty(window, 'sessionStorage', own);
    document.querySelectorAll('ssegov-contact').forEach((element) => element.remove());
  });

  // After the repair of the storage, because it empties the storage.
  hurry();

  const broken: Record<string, () => void> = {
    getItem: () => (prototype.getItem = fail),
    setItem: () => (prototype.setItem = fail),
    removeItem: () => (prototype.removeItem = fail),
    'a getter that throws': () => Object.defineProperty(window, 'sessionStorage', { configurable: true, get: fail }),
    'that is null': () => Object.defineProperty(window, 'sessionStorage', { configurable: true, value: null }),
    'that holds null': () => (prototype.getItem = () => 'null'),
    'that holds half a draft': () => (prototype.getItem = () => '{"texts":{"name":1'),
  };
  for (const [name, breakIt] of Object.entries(broken)) {
    it(`${name}: the form is shown, and can be sent`, async () => {
      const service = new FakeService();
      breakIt();
      const element = await show('ssegov-contact');
      fill(element, whole);
      press(element);
      await service.count(1);
      const success = nextEvent(element, 'ssegov-success');
      service.answer(received);
      await success;
    });
  }
});
