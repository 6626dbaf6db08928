import { expect } from '@open-wc/testing';
import '../../../src/elements/organisation/define.js';
import { isAged } from '../../../src/elements/organisation/is-aged.js';
import type { Feed, Organisation } from '../../../src/schema/types.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent, statesOf, textOf, until } from '../../helpers/mount.js';

const name = { ko: '가상 네트워크', en: 'Invented Network' };
const whole: Organisation = {
  name,
  mission: 'Invented mission',
  memberCounts: [
    { value: 9, asOf: '2999-01' },
    { value: 7, asOf: '2021', source: 'list' },
  ],
  presidents: [
    { term: 2, name: 'Now President', asOf: '2021' },
    { term: 1, name: 'Once President', asOf: '2019', to: '2020' },
  ],
  coreBusinesses: ['Invented business'],
  support: ['Invented support'],
  representative: { value: { name: 'Nobody', title: 'Nothing' }, asOf: '2021' },
  join: { text: 'Become a member', url: 'https://join.example/' },
  legal: ['An invented legal line'],
};
const sources = [{ id: 'list', title: 'An invented list', url: 'https://list.example/' }];
const more = {
  sources,
  contact: { email: 'a?bcc=b@network.example', phone: '+82 2-000' },
  newsletters: [{ id: 'news', name: 'Invented news' }],
};

describe('ssegov-organisation', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.lang = 'en';
    document.body.append(box);
  });
  afterEach(() => box.remove());
  const show = async (organisation: Organisation, attributes = {}, rest: Partial<Feed> = more, featured = true) => {
    const element = mount('ssegov-organisation', attributes, box);
    element.feed = inventFeed([{ featured }], { organisation, ...rest });
    await nextEvent(element, 'ssegov-load');
    return element;
  };
  const sectionsOf = (element: Element) =>
    findAll(element, '.section').map((section) => section.getAttribute('part')?.split(' ')[1]);
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];

  it('has every section that the feed has something for, in order', async () => {
    expect(sectionsOf(await show(whole)).join(' ')).to.equal(
      'about figures businesses leadership support members representative contact join newsletter legal sources',
    );
  });

  it('picks and orders its sections; unknown names and empty sections are left out', async () => {
    const element = await show({ name, legal: ['Line'] }, { sections: 'legal nonsense members legal join' });
    expect(sectionsOf(element)).to.deep.equal(['legal', 'members']);
  });

  it('is empty where the feed has none of the sections: only the name is shown', async () => {
    const element = await show({ name }, { sections: 'legal' });
    expect(statesOf(element)).to.deep.equal(['ready', 'empty']);
    expect(findAll(element, '.heading')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('marks old facts in the reader’s language, and links to their source', async () => {
    const element = await show(whole);
    const dates = findAll(element, '.figure .date, .history .date');
    expect(dates.map((date) => date.classList.contains('aged'))).to.deep.equal([false, true]);
    expect(dates[1]?.textContent).to.contain('as of 2021');
    expect(dates[1]?.querySelector('a')?.href).to.equal('https://list.example/');
    element.lang = 'ko';
    await until(element, () => textOf(element).includes('2021년 기준'));
  });

  it('counts a date as old only when it certainly is', () => {
    const today = new Date('2026-11-23');
    expect(['2024', '2024-11', '2024-11-23'].map((date) => isAged(date, 24, today))).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(['2023', '2024-10', '2024-11-22'].map((date) => isAged(date, 24, today))).to.deep.equal([true, true, true]);
  });

  it('shows the current president, and the former ones on demand', async () => {
    const element = await show(whole);
    expect(find(element, '[part~=leadership] .who').textContent).to.equal('Now President');
    expect(find(element, '.terms').textContent).to.contain('Once President');
    expect(find(element, '.terms').closest('details')?.open).to.be.false;
  });

  it('makes mail and phone links without injected headers or formatting', async () => {
    const links = findAll(await show(whole), '[part~=contact] a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['mailto:a%3Fbcc=b@network.example', 'tel:+822000']);
  });

  it('lists the newsletters itself unless our form in the slot does', async () => {
    const element = await show(whole);
    const named = () => find(element, '[part~=newsletter]').textContent.includes('Invented news');
    const link = document.createElement('a');
    link.slot = 'newsletter';
    element.append(link);
    await until(element, () => !!element.shadowRoot?.querySelector('.filled[name=newsletter]'));
    expect(named()).to.be.true;
    const form = document.createElement('ssegov-newsletter');
    form.slot = 'newsletter';
    element.append(form);
    await until(element, () => !named());
    form.remove();
    await until(element, named);
  });

  it('shows the contact section for what the page puts into its slot, also later', async () => {
    const element = await show({ name }, {}, {});
    expect(sectionsOf(element)).to.deep.equal(['members']);
    const form = document.createElement('p');
    form.slot = 'contact';
    element.append(form);
    await until(element, () => sectionsOf(element).includes('contact'));
    expect(form.assignedSlot?.name).to.equal('contact');
  });

  for (const variant of ['profile', 'card'])
    for (const lang of ['ko', 'en'])
      it(`axe finds nothing in the whole ${variant}, ${lang}, all of it open`, async () => {
        const element = await show(whole, { variant, lang });
        for (const details of findAll(element, 'details')) details.setAttribute('open', '');
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
      });

  it('puts JSON-LD into the head once, as text, updates it with the feed, and removes it', async () => {
    const element = await show({ name, website: 'https://a.example/', mission: '</script><b>' }, { 'json-ld': '' });
    expect(scripts()).to.have.length(1);
    const data = JSON.parse(scripts()[0]?.textContent ?? '') as Record<string, unknown>;
    expect(data).to.deep.equal(element.toJsonLd());
    expect(data).to.include({ '@type': 'Organization', url: 'https://a.example/' });
    expect(data['name']).to.deep.equal([
      { '@language': 'en', '@value': 'Invented Network' },
      { '@language': 'ko', '@value': '가상 네트워크' },
    ]);
    expect(data).not.to.have.any.keys('member', 'description', 'logo');
    element.feed = inventFeed([], { organisation: { name: 'Renamed' } });
    await nextEvent(element, 'ssegov-load');
    expect(scripts().map(({ textContent }) => textContent.includes('Renamed'))).to.deep.equal([true]);
    element.remove();
    expect(scripts()).to.have.length(0);
  });
});
