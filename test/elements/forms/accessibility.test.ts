import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { inEngines } from '../../helpers/in-engines.js';
import { find, nextEvent, until } from '../../helpers/mount.js';
import { pressKey } from '../../helpers/press-key.js';
import {
  failure,
  FakeService,
  fill,
  hurry,
  press,
  received,
  sampleWith,
  show,
  untilErrors,
  whole,
  type FormTag,
} from './form-helpers.js';

const page = document.createElement('main');
const newsletters = [
  { id: 'one', name: 'One', description: 'Invented' },
  { id: 'two', name: 'Two' },
];

describe('axe finds nothing in a form', () => {
  hurry();
  const { style, lang } = document.documentElement;
  let service: FakeService;
  before(() => {
    document.title = 'A page of the tests';
    page.innerHTML = '<h1>Page</h1><h2>Part</h2>';
    page.style.cssText = 'background: Canvas; color: CanvasText';
    document.body.append(page);
  });
  beforeEach(() => (service = new FakeService()));
  afterEach(() => page.querySelector('ssegov-contact, ssegov-newsletter')?.remove());
  after(() => {
    page.remove();
    style.colorScheme = '';
    document.documentElement.lang = lang;
  });

  type Shown = Awaited<ReturnType<typeof show>>;
  const fillIn = (element: Shown, tag: FormTag) => {
    fill(element, tag === 'ssegov-contact' ? whole : { email: whole.email, privacy: true });
    if (tag === 'ssegov-newsletter') find(element, '[name=lists]').click();
    press(element);
  };
  const states: Record<string, (element: Shown, tag: FormTag) => Promise<unknown>> = {
    empty: () => Promise.resolve(),
    invalid: (element) => {
      press(element);
      return untilErrors(element);
    },
    busy: (element, tag) => {
      fillIn(element, tag);
      return service.count(1);
    },
    failed: async (element, tag) => {
      fillIn(element, tag);
      await service.count(1);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('http', { message: 'Invented words' }));
      await failed;
    },
    offline: async (element, tag) => {
      fillIn(element, tag);
      await service.count(1);
      const failed = nextEvent(element, 'ssegov-failure');
      service.answer(failure('offline'));
      await failed;
      dispatchEvent(new Event('online'));
    },
    sent: async (element, tag) => {
      fillIn(element, tag);
      await service.count(1);
      const success = nextEvent(element, 'ssegov-success');
      service.answer(received);
      await success;
    },
    'sent, not confirmed': async (element, tag) => {
      fillIn(element, tag);
      await service.count(1);
      const success = nextEvent(element, 'ssegov-success');
      service.answer({ ok: true, confirmed: false });
      await success;
    },
    'no endpoint': (element) => {
      element.setAttribute('endpoint', '');
      return until(element, () => element.matches(':state(empty)'));
    },
  };
  for (const tag of ['ssegov-contact', 'ssegov-newsletter'] as const) {
    for (const [state, arrange] of Object.entries(states)) {
      for (const [language, scheme] of [
        ['ko', 'light'],
        ['en', 'dark'],
      ] as const) {
        it(`${tag}, ${state}, ${language}, ${scheme}`, async () => {
          style.colorScheme = scheme;
          document.documentElement.lang = language;
          const element = await show(
            tag,
            { lang: language },
            { feed: await sampleWith({ newsletters }), parent: page },
          );
          await arrange(element, tag);
          await element.updateComplete;
          await expect(element).to.be.accessible();
        });
      }
    }
  }
});

describe('by keyboard alone', () => {
  hurry();
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));

  inEngines(['chromium', 'firefox'], 'the driver of WebKitGTK does not move the focus by Tab')(
    'a message is written, corrected and sent, and another one is started',
    async () => {
      const service = new FakeService();
      const element = await show('ssegov-contact');
      const type = (text: string) => sendKeys({ type: text });
      const tab = () => pressKey('Tab');
      find(element, '#name').focus();
      await type('Visitor');
      await pressKey('Enter');
      await untilErrors(element);
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '.summary'));
      await tab();
      await pressKey('Enter');
      expect(element.shadowRoot?.activeElement?.id).to.equal('email');
      await type('visitor@invented.example');
      for (const id of ['organisation', 'subject', 'message']) {
        await tab();
        expect(element.shadowRoot?.activeElement?.id).to.equal(id);
      }
      await type('Hello');
      await tab();
      await pressKey(' ');
      await tab();
      await tab();
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part=submit]'));
      await pressKey('Enter');
      await service.count(1);
      expect(service.submissions[0]?.fields).to.deep.equal({
        name: 'Visitor',
        email: 'visitor@invented.example',
        message: 'Hello',
      });
      const success = nextEvent(element, 'ssegov-success');
      service.answer(received);
      await success;
      await element.updateComplete;
      await tab();
      await pressKey('Enter');
      await until(element, () => element.shadowRoot?.querySelector('form') !== null);
      expect(element.shadowRoot?.activeElement?.id).to.equal('name');
    },
  );
});
