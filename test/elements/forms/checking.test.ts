import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { find, findAll, nextEvent, textOf, until } from '../../helpers/mount.js';
import {
  errorsOf,
  FakeService,
  fieldOf,
  fill,
  hurry,
  press,
  sampleWith,
  show,
  untilErrors,
  whole,
} from './form-helpers.js';

describe('a form that is filled in wrongly', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() =>
    document.querySelectorAll('ssegov-contact, ssegov-newsletter').forEach((element) => element.remove()),
  );

  it('shows no error while it is filled in for the first time', async () => {
    const element = await show('ssegov-contact');
    fill(element, { email: 'no address' });
    fieldOf(element, 'email').dispatchEvent(new Event('change', { bubbles: true }));
    fieldOf(element, 'email').blur();
    await element.updateComplete;
    expect(errorsOf(element)).to.deep.equal([]);
    expect(findAll(element, '[aria-invalid]')).to.deep.equal([]);
  });

  for (const [lang, first] of [
    ['en', 'Fill in “Name”.'],
    ['ko', '‘이름’ 항목을 입력해 주십시오.'],
  ] as const) {
    it(`empty, it says what is missing, in ${lang}: in a summary with the focus, and beside each field`, async () => {
      const element = await show('ssegov-contact', { lang });
      press(element);
      await untilErrors(element);
      expect(errorsOf(element)).to.have.length(4);
      expect(errorsOf(element)[0]).to.equal(first);
      expect(element.shadowRoot?.activeElement).to.equal(find(element, '.summary'));
      for (const name of ['name', 'email', 'message', 'privacy']) {
        const field = fieldOf(element, name);
        expect(field.ariaInvalid, name).to.equal('true');
        const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
        expect(described, name).to.include(`${name}-error`);
        expect(find(element, `#${name}-error`).checkVisibility()).to.be.true;
      }
      expect(fieldOf(element, 'subject').ariaInvalid).to.be.null;
      expect(service.submissions).to.deep.equal([]);
    });
  }

  it('has a link to the field in each line of the summary', async () => {
    const element = await show('ssegov-contact');
    press(element);
    await untilErrors(element);
    findAll(element, '.summary button')[2]?.click();
    expect(element.shadowRoot?.activeElement).to.equal(fieldOf(element, 'message'));
  });

  for (const address of ['nobody', 'nobody@', '@nowhere.example', 'a b@c.example', 'a@b']) {
    it(`"${address}" is no e-mail address`, async () => {
      const element = await show('ssegov-contact');
      fieldOf(element, 'email').type = 'text';
      fieldOf(element, 'email').type = 'email';
      fill(element, { ...whole, email: address });
      press(element);
      await untilErrors(element);
      expect(errorsOf(element)).to.have.length(1);
      expect(errorsOf(element)[0]).to.contain('“E-mail” needs a whole address');
    });
  }

  it('reports text that is too long, and cuts nothing', async () => {
    const element = await show('ssegov-contact');
    fill(element, { ...whole, message: 'x'.repeat(5001) });
    press(element);
    await untilErrors(element);
    expect(errorsOf(element)).to.deep.equal(['“Message” can have up to 5,000 characters.']);
    expect(fieldOf(element, 'message').value).to.have.length(5001);
  });

  it('removes a corrected error from the summary, and adds none before the next attempt', async () => {
    const element = await show('ssegov-contact');
    press(element);
    await untilErrors(element);
    fill(element, { name: whole.name });
    await until(element, () => errorsOf(element).length === 3);
    expect(fieldOf(element, 'name').ariaInvalid).to.be.null;
    fill(element, { name: '' });
    await element.updateComplete;
    expect(errorsOf(element)).to.have.length(3);
  });

  it('requires at least one of several newsletters', async () => {
    const newsletters = [
      { id: 'one', name: 'One' },
      { id: 'two', name: 'Two' },
    ];
    const element = await show('ssegov-newsletter', {}, { feed: await sampleWith({ newsletters }) });
    fill(element, { email: whole.email, privacy: true });
    press(element);
    await untilErrors(element);
    expect(errorsOf(element)).to.deep.equal(['Choose at least one under “Newsletters”.']);
  });

  it('says required and optional in words, and has autocomplete tokens', async () => {
    const element = await show('ssegov-contact');
    const labels = findAll(element, '.field label').map((label) => label.textContent.replace(/\s+/g, ' ').trim());
    expect(labels).to.deep.equal([
      'Name (required)',
      'E-mail (required)',
      'Organisation (optional)',
      'Subject (optional)',
      'Message (required)',
    ]);
    const tokens = ['name', 'email', 'organisation'].map((name) => fieldOf(element, name).autocomplete);
    expect(tokens).to.deep.equal(['name', 'email', 'organization']);
    expect(fieldOf(element, 'email').inputMode).to.equal('email');
  });

  it('the consent notice has its four parts, in the feed’s own words where it has them', async () => {
    const consent = {
      version: 'invented-7',
      purpose: { ko: '가상 목적', en: 'Invented purpose' },
      items: { ko: '가상 항목' },
      retention: { en: 'Invented days' },
      refusal: { en: 'Invented refusal' },
    };
    const element = await show('ssegov-contact', {}, { feed: await sampleWith({ contact: { consent } }) });
    expect(findAll(element, '[part=consent] dt')).to.have.length(4);
    const words = findAll(element, '[part=consent] dd').map(({ textContent }) => textContent.trim());
    expect(words).to.deep.equal(['Invented purpose', '가상 항목', 'Invented days', 'Invented refusal']);
    expect(find(element, '[part=consent] dd [lang]').lang).to.equal('ko');
    fill(element, whole);
    press(element);
    await service.count(1);
    expect(service.submissions[0]?.consent.version).to.equal('invented-7');
    expect(service.submissions[0]?.consent.text).to.contain('Invented refusal');
  });
});

describe('where a form sends to', () => {
  hurry();
  afterEach(() =>
    document.querySelectorAll('ssegov-contact, ssegov-newsletter').forEach((element) => element.remove()),
  );
  const sentTo = async (
    attributes: Record<string, string>,
    more: object,
    tag: 'ssegov-contact' | 'ssegov-newsletter' = 'ssegov-contact',
  ) => {
    const element = await show(tag, { endpoint: '', adapter: '', ...attributes }, { feed: await sampleWith(more) });
    element.addEventListener('ssegov-submit', (event) => event.preventDefault());
    fill(element, tag === 'ssegov-contact' ? whole : { email: whole.email, privacy: true });
    const submit = nextEvent(element, 'ssegov-submit');
    press(element);
    return (await submit).data.endpoint;
  };
  const contact = { endpoint: 'https://feed.example/', email: 'office@invented.example' };

  it('the attribute takes precedence over the feed', async () => {
    expect(await sentTo({ endpoint: 'https://page.example/' }, { contact })).to.equal('https://page.example/');
  });
  it('the feed’s endpoint takes precedence over its e-mail address', async () => {
    expect(await sentTo({}, { contact })).to.equal('https://feed.example/');
  });
  it('the e-mail address is the last resort', async () => {
    const email = 'mailto:office@invented.example';
    expect(await sentTo({}, { contact: { email: contact.email } })).to.equal(email);
    expect(await sentTo({}, { contact: { email: contact.email } }, 'ssegov-newsletter')).to.equal(email);
  });
  it('a path is on the page’s own site', async () => {
    expect(await sentTo({ endpoint: '/api' }, {})).to.equal(`${location.origin}/api`);
  });

  for (const endpoint of ['http://clear.example/', 'javascript:alert(1)', 'ftp://x.example/', 'https://', '']) {
    it(`"${endpoint}" is not an endpoint: there is no form, and the element names other ways to write`, async () => {
      const feed = await sampleWith({ contact: { phone: '02-000-0000' } });
      const element = await show('ssegov-contact', { endpoint }, { feed });
      expect(element.shadowRoot?.querySelector('form')).to.be.null;
      expect(textOf(element)).to.contain('Nothing can be sent from here').and.to.contain('02-000-0000');
      expect(element.matches(':state(empty)')).to.be.true;
    });
  }
});
