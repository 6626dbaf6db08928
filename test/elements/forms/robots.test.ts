import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { FakeClock } from '../../helpers/fake-clock.js';
import { find, textOf, until } from '../../helpers/mount.js';
import { FakeService, fieldOf, fill, hurry, press, show, stopTime, whole } from './form-helpers.js';

describe('robots', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() => document.querySelectorAll('ssegov-contact').forEach((element) => element.remove()));
  const trapOf = (element: Element) => find(element, '[data-trap] input') as HTMLInputElement;
  const expectCaught = async (element: HTMLElement) => {
    const heard: string[] = [];
    for (const name of ['ssegov-submit', 'ssegov-success', 'ssegov-failure'])
      element.addEventListener(name, () => heard.push(name));
    press(element);
    await until(element, () => textOf(element).includes('Your message has arrived.'));
    expect(service.submissions).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  };

  it('that fill in the hidden field see success, and nothing is sent', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    trapOf(element).value = 'https://robot.example';
    await expectCaught(element);
  });

  it('that send at once, without a key or a click, see success too', async () => {
    stopTime();
    const element = await show('ssegov-contact');
    fill(element, whole);
    await expectCaught(element);
  });

  it('a person who is as fast waits for the rest of the minimum time, and the message is sent', async () => {
    stopTime();
    const element = await show('ssegov-contact');
    fill(element, whole);
    fieldOf(element, 'name').focus();
    await sendKeys({ type: 'x' });
    const clock = new FakeClock().install();
    try {
      press(element);
      await until(element, () => find(element, '.form [role=status]').textContent.includes('Sending'));
      expect(service.submissions).to.deep.equal([]);
      await clock.pass(2_000);
      await service.count(1);
      expect(Number(service.submissions[0]?.proof['elapsed'])).to.be.at.least(2_000);
    } finally {
      clock.restore();
    }
  });

  it('people never meet the hidden field: by eye, keyboard, screen reader or password manager; its name changes', async () => {
    const [one, other] = [await show('ssegov-contact'), await show('ssegov-contact')];
    const trap = trapOf(one);
    expect(trap.getBoundingClientRect().bottom).to.be.below(0);
    expect(trap).to.include({ tabIndex: -1, autocomplete: 'off' });
    expect(trap.closest('[aria-hidden=true]')).not.to.be.null;
    expect(trap.name)
      .to.match(/^check_[0-9a-f]{8}$/)
      .and.not.to.equal(trapOf(other).name);
    expect(trap.hasAttribute('data-1p-ignore') && trap.hasAttribute('data-bwignore')).to.be.true;
    expect(trap.dataset).to.include({ lpignore: 'true', formType: 'other' });
  });
});
