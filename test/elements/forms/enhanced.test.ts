import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { find, nextEvent, textOf, until } from '../../helpers/mount.js';
import { errorsOf, failure, FakeService, fill, hurry, press, received, show, untilErrors } from './form-helpers.js';

const inside = `<form action="/own" method="post" data-consent-version="own-3">
  <p><label for="own-name">Who</label> <input id="own-name" name="name" required /></p>
  <p><label>Mail <input name="email" type="email" required /></label></p>
  <p><label>Code <input name="code" pattern="[0-9]{4}" title="Four digits" /></label></p>
  <p><label>Topic <select name="topic"><option value="">None</option><option>One</option></select></label></p>
  <fieldset><legend>Data</legend><p>Ours for a day.</p><label><input type="checkbox" name="privacy" required /> Yes</label></fieldset>
  <p><button>Go</button></p>
</form>`;

describe('a form of the page’s own', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));
  const own = { name: '가상', email: 'visitor@invented.example', privacy: true };
  const formIn = (element: Element) => element.querySelector('form') as HTMLFormElement;

  it('keeps its markup, and is sent with its own fields and consent text to its own address', async () => {
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    expect(element.shadowRoot?.querySelector('form')).to.be.null;
    expect(formIn(element).checkVisibility()).to.be.true;
    fill(element, { ...own, topic: 'One' });
    press(element);
    await service.count(1);
    const [submission] = service.submissions;
    expect(submission?.endpoint).to.equal(`${location.origin}/own`);
    expect(submission?.fields).to.deep.equal({ name: '가상', email: own.email, topic: 'One' });
    expect(submission?.consent).to.include({ version: 'own-3', privacy: true, text: 'Data Ours for a day. Yes' });
    const success = nextEvent(element, 'ssegov-success');
    service.answer(received);
    await success;
    await element.updateComplete;
    expect(formIn(element).checkVisibility()).to.be.false;
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.sent'));
  });

  it('shows errors beside its own fields, and in a summary with links to them', async () => {
    const element = await show('ssegov-contact', {}, { inside });
    fill(element, { code: 'x' });
    press(element);
    await untilErrors(element);
    expect(errorsOf(element)).to.deep.equal([
      'Fill in “Who”.',
      'Fill in “Mail”.',
      'Four digits',
      'To send this, agree to the collection and use of your personal data.',
    ]);
    const field = formIn(element).querySelector('#own-name') as HTMLInputElement;
    expect(field.ariaInvalid).to.equal('true');
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).to.contain('Fill in “Who”.');
    expect(note?.checkVisibility()).to.be.true;
    find(element, '.summary button').click();
    expect(document.activeElement).to.equal(field);
    fill(element, { name: own.name });
    await until(element, () => errorsOf(element).length === 3);
    expect(field.hasAttribute('aria-invalid') || field.hasAttribute('aria-describedby')).to.be.false;
  });

  it('keeps everything after a failure, and is sent by requestSubmit too', async () => {
    const element = await show('ssegov-contact', {}, { inside });
    fill(element, own);
    formIn(element).requestSubmit();
    await service.count(1);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('http'));
    await failed;
    await element.updateComplete;
    expect(textOf(element)).to.contain('something went wrong on the server');
    expect(new FormData(formIn(element)).get('name')).to.equal(own.name);
  });

  it('is unchanged when the element is removed, and enhanced again when it is put back', async () => {
    const element = await show('ssegov-contact', {}, { inside });
    const before = inside.replace(/\s+/g, ' ');
    expect(formIn(element).noValidate).to.be.true;
    press(element);
    await untilErrors(element);
    element.remove();
    await runTasks();
    const template = document.createElement('template');
    template.innerHTML = before;
    expect(element.innerHTML.replace(/\s+/g, ' ')).to.equal(template.innerHTML);
    document.body.append(element);
    await until(element, () => formIn(element).querySelector('[data-trap]') !== null);
    const trap = formIn(element).querySelector('[data-trap]') as HTMLElement;
    expect(trap.getBoundingClientRect().bottom).to.be.below(0);
  });
});
