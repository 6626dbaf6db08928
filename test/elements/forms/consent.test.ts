import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { find, findAll, textOf } from '../../helpers/mount.js';
import { FakeService, fieldOf, fill, hurry, press, sampleWith, show, whole } from './form-helpers.js';

const consent = { version: '1', purpose: 'P', items: 'I', retention: 'R', refusal: 'F' };
const newsletters = [
  { id: 'one', name: 'One', basis: 'request' },
  { id: 'two', name: 'Two', basis: 'request' },
] as const;

describe('the consent notice', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() =>
    document.querySelectorAll('ssegov-contact, ssegov-newsletter').forEach((element) => element.remove()),
  );
  const noticeOf = (element: Element) => find(element, '[part=consent]').textContent.replace(/\s+/g, ' ');

  it('names who collects: the organisation of the feed, or whom the feed names', async () => {
    const element = await show('ssegov-contact', { lang: 'en' });
    expect(noticeOf(element)).to.contain(`collected by Invented Network`);
    const collector = { ko: '가상 사무국', en: 'Invented Office' };
    const contact = { consent: { ...consent, collector } };
    const other = await show('ssegov-contact', { lang: 'ko' }, { feed: await sampleWith({ contact }) });
    expect(noticeOf(other)).to.contain('개인정보를 수집하는 기관: 가상 사무국');
    fill(other, whole);
    press(other);
    await service.count(1);
    expect(service.submissions[0]?.consent.text).to.contain('가상 사무국');
    expect(service.submissions[0]?.consent.basis).to.equal('consent');
  });

  it('has the headings that Korean offices print', async () => {
    const element = await show('ssegov-contact', { lang: 'ko' });
    expect(findAll(element, '[part=consent] dt').map(({ textContent }) => textContent)).to.deep.equal([
      ...['수집·이용 목적', '수집 항목', '보유·이용 기간', '동의 거부 권리 및 불이익'],
    ]);
    expect(textOf(element)).to.contain('이메일').and.not.to.contain('전자우편');
  });

  it('makes the retention period and the label for news bold, a fifth larger, at least 9 points', async () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    for (const size of ['8px', '14px', '16px', '20px']) {
      parent.style.fontSize = size;
      const element = await show('ssegov-contact', {}, { parent });
      const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
      const [plain, ...others] = findAll(element, '[part=consent] dd');
      const weighty = findAll(element, '.weighty > dd, span.weighty');
      expect(others).to.have.length(3);
      expect(weighty).to.have.length(2);
      for (const one of weighty) {
        expect(sizeOf(one), size).to.be.at.least(sizeOf(plain!) * 1.199);
        expect(sizeOf(one), size).to.be.at.least(12);
        expect(getComputedStyle(one).fontWeight).to.equal('600');
      }
      element.remove();
    }
    parent.remove();
  });

  it('with the basis "request" is shown without a checkbox to tick, and the submission says so', async () => {
    const feed = await sampleWith({ contact: { basis: 'request', consent } });
    const element = await show('ssegov-contact', {}, { feed });
    expect(findAll(element, '[part=consent] dt')).to.have.length(4);
    expect(element.shadowRoot?.querySelector('[name=privacy]')).to.be.null;
    const { privacy: _privacy, ...texts } = whole;
    fill(element, { ...texts, marketing: true });
    press(element);
    await service.count(1);
    const sent = service.submissions[0]?.consent;
    expect(sent).to.include({ basis: 'request', privacy: false, marketing: true, version: '1' });
    expect(sent?.text).not.to.contain('I agree to the collection');
  });

  it('has a member’s own basis rather than the network’s', async () => {
    const sample = await sampleWith({ contact: { basis: 'consent' } });
    const members = sample.members.map((member) => ({ ...member, contact: { basis: 'request' } as const }));
    const element = await show('ssegov-contact', { member: 'invented-gu' }, { feed: { ...sample, members } });
    expect(element.shadowRoot?.querySelector('[name=privacy]')).to.be.null;
    const other = await show('ssegov-contact', {}, { feed: { ...sample, members } });
    expect(fieldOf(other, 'privacy').required).to.be.true;
  });

  it('asks for the tick unless all newsletters have the basis "request"', async () => {
    const element = await show('ssegov-newsletter', {}, { feed: await sampleWith({ newsletters }) });
    expect(element.shadowRoot?.querySelector('[name=privacy]')).to.be.null;
    const [first] = newsletters;
    const mixed = [first, { id: 'two', name: 'Two' }];
    const other = await show('ssegov-newsletter', {}, { feed: await sampleWith({ newsletters: mixed }) });
    expect(fieldOf(other, 'privacy').required).to.be.true;
  });

  it('says "required" once: in words for the eye, by the field itself for screen readers', async () => {
    const element = await show('ssegov-contact');
    for (const mark of findAll(element, '.need')) {
      const field = mark.closest('label')?.control as HTMLInputElement;
      expect(mark.ariaHidden === 'true', field.name).to.equal(field.required);
    }
  });

  it('the submit button is the main button, and keeps its size while it is sending', async () => {
    const element = await show('ssegov-contact');
    fill(element, whole);
    const button = find(element, '[part=submit]');
    expect(button.matches('.button.main')).to.be.true;
    const { width, height } = button.getBoundingClientRect();
    press(element);
    await service.count(1);
    expect(button.textContent.trim()).to.equal('Sending…');
    const sending = button.getBoundingClientRect();
    expect([sending.width, sending.height]).to.deep.equal([width, height]);
  });
});

describe('a newsletter’s list', () => {
  hurry();
  afterEach(() => document.querySelectorAll('ssegov-newsletter').forEach((element) => element.remove()));

  for (const [name, list, offered] of [
    ['a text', ' two  one ', 2],
    ['an array', ['two'], 1],
    ['an array of any values', ['one two', 7, null, {}], 2],
    ['a number', 7, 2],
    ['null', null, 2],
    ['an object without a prototype', Object.create(null) as unknown, 2],
    ['a symbol', Symbol('two'), 2],
  ] as const) {
    it(`accepts ${name}`, async () => {
      const lists = newsletters.map((one) => ({ ...one }));
      const element = await show('ssegov-newsletter', {}, { feed: await sampleWith({ newsletters: lists }) });
      Object.assign(element, { list });
      await element.updateComplete;
      expect(findAll(element, '[name=lists]')).to.have.length(offered === 1 ? 0 : offered);
      expect(element.shadowRoot?.querySelector('form')).not.to.be.null;
    });
  }

  for (const value of [7, null, Object.create(null) as unknown, Symbol('x'), ['a']]) {
    it(`and endpoint and adapter accept ${typeof value} as well`, async () => {
      const element = await show('ssegov-contact', { endpoint: 'https://forms.example/' });
      Object.assign(element, { endpoint: value, adapter: value });
      await element.updateComplete;
      Object.assign(element, { member: value });
      await element.updateComplete;
      element.remove();
    });
  }
});

describe('a sign-up for several newsletters', () => {
  hurry();
  let service: FakeService;
  beforeEach(() => (service = new FakeService()));
  afterEach(() => document.querySelectorAll('ssegov-newsletter').forEach((element) => element.remove()));
  const inside = (more: string) =>
    `<form><input name="email" value="v@invented.example" />${more}<button>Go</button></form>`;
  const lists = (routes: readonly string[]) =>
    routes.map((endpoint, index) => ({ id: `list-${index}`, name: 'List', endpoint, adapter: 'fake' }));
  const enhance = async (more: string, routes: readonly string[]) => {
    const feed = await sampleWith({ newsletters: lists(routes) });
    const element = await show('ssegov-newsletter', { endpoint: '', adapter: '' }, { inside: inside(more), feed });
    press(element);
    return element;
  };

  it('by a page’s form without a choice is for all newsletters, and never succeeds without a request', async () => {
    await enhance('', ['https://a.example/', 'https://a.example/']);
    await service.count(1);
    expect(service.submissions[0]?.fields['lists']).to.deep.equal(['list-0', 'list-1']);
  });

  it('with an unknown choice is a failure', async () => {
    const element = await enhance('<input type="hidden" name="lists" value="list-00" />', [
      'https://a.example/',
      'https://b.example/',
    ]);
    const { code } = await new Promise<{ code: string }>((resolve) =>
      element.addEventListener('ssegov-failure', resolve),
    );
    expect(code).to.equal('no-endpoint');
    expect(service.submissions).to.deep.equal([]);
  });

  it('is unconfirmed if one service does not confirm, and only that one is sent to again', async () => {
    const element = await enhance('', ['https://a.example/', 'https://b.example/']);
    await service.count(1);
    service.answer({ ok: true, confirmed: false });
    await service.count(2);
    const success = new Promise<{ confirmed: boolean }>((resolve) =>
      element.addEventListener('ssegov-success', resolve),
    );
    service.answer({ ok: true, confirmed: true });
    expect((await success).confirmed).to.be.false;
    await element.updateComplete;
    press(element);
    await service.count(3);
    expect(service.submissions[2]?.endpoint).to.equal('https://a.example/');
  });

  it('sends to two services at one address twice', async () => {
    const other = new FakeService('other');
    const endpoint = 'https://a.example/';
    const newsletters = [
      { id: 'one', name: 'One', endpoint, adapter: 'fake' },
      { id: 'two', name: 'Two', endpoint, adapter: 'other' },
    ];
    const feed = await sampleWith({ newsletters });
    const element = await show('ssegov-newsletter', { endpoint: '', adapter: '' }, { inside: inside(''), feed });
    press(element);
    await service.count(1);
    service.answer({ ok: true, confirmed: true });
    await other.count(1);
    expect(other.submissions[0]?.fields['lists']).to.deep.equal(['two']);
  });
});
