import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { nextEvent, textOf, until } from '../../helpers/mount.js';
import { failure, FakeService, fill, hurry, press, sampleWith, show, untilErrors, whole } from './form-helpers.js';

const fields = `<p><label>Name <input name="name" required aria-describedby="help" /></label></p>
  <p><label>Mail <input name="email" type="email" required aria-invalid="true" /></label></p>
  <p><label>Message <textarea name="message" required></textarea></label></p>
  <p><label><input type="checkbox" name="privacy" required /> Yes</label></p><p><button>Go</button></p>`;
const inside = `<form action="/own" method="post">${fields}</form>`;

describe('a form of the page’s own that is copied, replaced or moved', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));

  const expectFresh = (place: ParentNode) => {
    expect(place.querySelectorAll('[data-trap]')).to.have.length(1);
    expect(place.querySelectorAll('.ssegov-error')).to.have.length(0);
    expect(place.querySelector('[name=name]')?.getAttribute('aria-describedby')).to.equal('help');
    expect(place.querySelector('[name=name]')?.hasAttribute('aria-invalid')).to.be.false;
  };
  const shown = async () => {
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    press(element);
    await untilErrors(element);
    return element;
  };

  it('a clone after a failed attempt has one hidden field and no old errors, is checked, and can be sent', async () => {
    const element = await shown();
    const clone = element.cloneNode(true) as typeof element;
    element.replaceWith(clone);
    clone.feed = await sampleWith({});
    await nextEvent(clone, 'ssegov-load');
    expectFresh(clone);
    press(clone);
    await untilErrors(clone);
    fill(clone, whole);
    await until(clone, () => clone.querySelector('.ssegov-error') === null);
    press(clone);
    await service.count(1);
  });

  it('a snapshot of its markup, as Turbo and htmx keep it, has no old errors either', async () => {
    const element = await shown();
    const snapshot = element.innerHTML;
    element.remove();
    await runTasks();
    const other = await show('ssegov-contact', { endpoint: '' }, { inside: snapshot });
    expectFresh(other);
    other.remove();
    await runTasks();
    expect(other.querySelector('form')?.hasAttribute('novalidate')).to.be.false;
  });

  it('another form in its place is enhanced, without the errors and the outcome of the first', async () => {
    const element = await shown();
    const box = document.createElement('div');
    box.innerHTML = inside;
    element.replaceChildren(...box.childNodes);
    await until(element, () => element.querySelector('[data-trap]') !== null);
    await element.updateComplete;
    expectFresh(element);
    expect(textOf(element)).not.to.contain('Nothing has been sent yet');
    fill(element, whole);
    press(element);
    await service.count(1);
    const failed = nextEvent(element, 'ssegov-failure');
    service.answer(failure('http'));
    await failed;
    box.innerHTML = inside;
    element.replaceChildren(...box.childNodes);
    await until(element, () => !textOf(element).includes('went wrong'));
  });

  it('a form that is added late replaces ours, which does not return when the page removes that form', async () => {
    const element = await show('ssegov-contact');
    expect(element.shadowRoot?.querySelector('form')).not.to.be.null;
    const box = document.createElement('div');
    box.innerHTML = inside;
    element.append(...box.childNodes);
    await until(element, () => element.querySelector('[data-trap]') !== null);
    expect(element.shadowRoot?.querySelector('form')).to.be.null;
    element.innerHTML = '<p id="thanks">Thanks</p>';
    await runTasks();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('form')).to.be.null;
    expect(element.querySelector('#thanks')?.checkVisibility()).to.be.true;
  });

  it('moved, within the page or into a shadow root, it keeps one hidden field and is sent once', async () => {
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    fill(element, whole);
    for (const place of [document.body, root]) {
      place.append(element);
      await runTasks();
      expect(element.querySelectorAll('[data-trap]')).to.have.length(1);
    }
    press(element);
    await service.count(1);
    await runTasks();
    expect(service.submissions).to.have.length(1);
    host.remove();
  });

  it('when the feed can no longer be loaded, it is the plain form again', async () => {
    const element = await show('ssegov-contact', { endpoint: '' }, { inside });
    const error = nextEvent(element, 'ssegov-error');
    element.feed = {} as never;
    await error;
    await element.updateComplete;
    const form = element.querySelector('form') as HTMLFormElement;
    expect(form.noValidate).to.be.false;
    expect(form.querySelector('[data-trap]')).to.be.null;
    expect(form.checkVisibility()).to.be.true;
    const seen: boolean[] = [];
    const look = (event: Event) => {
      seen.push(event.defaultPrevented);
      event.preventDefault();
    };
    fill(element, whole);
    addEventListener('submit', look);
    press(element);
    removeEventListener('submit', look);
    expect(seen).to.deep.equal([false]);
  });
});

describe('a form of the page’s own around the element', () => {
  hurry();

  it('is sent even if the parser counts the required fields of our fallback as its own', async () => {
    const outer = document.createElement('form');
    outer.innerHTML = '<input name="q" value="x" /><button>Search</button>';
    document.body.append(outer);
    const element = await show('ssegov-contact', {}, { inside: fields, parent: outer });
    await element.updateComplete;
    let sent = 0;
    outer.addEventListener('submit', (event) => {
      sent += 1;
      event.preventDefault();
    });
    for (const button of outer.querySelectorAll('button')) button.click();
    expect(sent).to.equal(2);
    expect([...new FormData(outer).keys()]).to.deep.equal(['q']);
    element.remove();
    await runTasks();
    outer.append(element);
    const error = nextEvent(element, 'ssegov-error');
    element.feed = {} as never;
    await error;
    await element.updateComplete;
    expect(element.querySelectorAll(':disabled'), 'the fallback can be used again').to.have.length(0);
    outer.remove();
  });
});
