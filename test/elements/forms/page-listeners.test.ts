import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { runTasks } from '../../helpers/fake-clock.js';
import { inEngines } from '../../helpers/in-engines.js';
import { textOf, until } from '../../helpers/mount.js';
import { FakeService, fill, hurry, press, show, whole } from './form-helpers.js';

const inside = `<form action="/own" method="post"><input name="name" required /><input name="email" type="email" required />
  <textarea name="message" required></textarea><input type="checkbox" name="privacy" required /><button>Go</button></form>`;

describe('the page’s own submit listeners run first', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));
  const enhance = async (parent?: Node) => {
    const element = await show('ssegov-contact', { endpoint: '' }, { inside, ...(parent ? { parent } : {}) });
    fill(element, whole);
    return { element, form: element.querySelector('form') as HTMLFormElement };
  };
  /** Until everything that would be sent has been sent. */
  const settle = async () => {
    await runTasks();
    await runTasks();
  };
  const expectNothingSent = async (element: Element) => {
    await settle();
    expect(service.submissions).to.deep.equal([]);
    expect(textOf(element)).not.to.contain('Sending');
  };

  it('an onsubmit that returns false keeps it from being sent, by click and by requestSubmit', async () => {
    const { element, form } = await enhance();
    let asked = 0;
    form.onsubmit = () => {
      asked += 1;
      return false;
    };
    press(element);
    form.requestSubmit();
    await expectNothingSent(element);
    expect(asked).to.equal(2);
  });

  it('an onclick of the button that returns false, too', async () => {
    const { element } = await enhance();
    (element.querySelector('button') as HTMLButtonElement).onclick = () => false;
    press(element);
    await expectNothingSent(element);
  });

  for (const [name, targetOf] of Object.entries({
    'the form': (form: HTMLFormElement) => form,
    'the element': (form: HTMLFormElement) => form.parentElement as HTMLElement,
    'the body': () => document.body,
    'the document': () => document,
    'the window': () => window,
  })) {
    it(`a listener of ${name} that was added last cancels`, async () => {
      const { element, form } = await enhance();
      const target = targetOf(form);
      const cancel = (event: Event) => event.preventDefault();
      target.addEventListener('submit', cancel);
      try {
        press(element);
        await expectNothingSent(element);
      } finally {
        target.removeEventListener('submit', cancel);
      }
      press(element);
      await service.count(1);
    });
  }

  it('one that cancels and stops the event is obeyed', async () => {
    const { element, form } = await enhance();
    form.addEventListener('submit', (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    });
    press(element);
    await expectNothingSent(element);
  });

  it('one that stops the event without cancelling it leaves the form to the browser', async () => {
    const { element, form } = await enhance();
    const seen: boolean[] = [];
    form.addEventListener('submit', (event) => event.stopPropagation());
    form.addEventListener('submit', (event) => {
      seen.push(event.defaultPrevented);
      // The page of the tests stays where it is.
      event.preventDefault();
    });
    press(element);
    await expectNothingSent(element);
    expect(seen).to.deep.equal([false]);
  });

  it('they see the form as it is sent, and the button', async () => {
    const { element, form } = await enhance();
    form.addEventListener('submit', ({ submitter }) => {
      expect(submitter).to.equal(form.querySelector('button'));
      (form.querySelector('[name=message]') as HTMLTextAreaElement).value = 'by the page';
    });
    press(element);
    await service.count(1);
    expect(service.submissions[0]?.fields['message']).to.equal('by the page');
  });

  it('they do not run for a form that the browser would not send', async () => {
    const { element, form } = await enhance();
    let asked = 0;
    const invalid: string[] = [];
    form.addEventListener('submit', () => (asked += 1));
    form.addEventListener('invalid', ({ target }) => invalid.push((target as HTMLInputElement).name), true);
    fill(element, { name: '' });
    press(element);
    await until(element, () => textOf(element).includes('Fill in'));
    expect(asked).to.equal(0);
    expect(invalid).to.deep.equal(['name']);
  });

  it('a page that validates its fields by itself gets no error summary', async () => {
    const { element, form } = await enhance();
    fill(element, { name: '' });
    expect(form.checkValidity()).to.be.false;
    await settle();
    expect(textOf(element)).not.to.contain('Nothing has been sent yet');
  });

  inEngines(['chromium', 'webkit'], 'Firefox itself sends a form by an event that a script has made')(
    'an event that a script has made sends nothing, as with a plain form',
    async () => {
      const { element, form } = await enhance();
      expect(form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))).to.be.true;
      await expectNothingSent(element);
    },
  );

  it('also where the element is in a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const { element, form } = await enhance(root);
    form.onsubmit = () => false;
    press(element);
    await expectNothingSent(element);
    form.onsubmit = null;
    press(element);
    await service.count(1);
    host.remove();
  });

  it('a second click while it is being sent sends nothing, by us or by the browser', async () => {
    const { element } = await enhance();
    press(element);
    await service.count(1);
    press(element);
    await settle();
    expect(service.submissions).to.have.length(1);
  });
});
