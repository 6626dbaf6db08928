import { expect } from '@open-wc/testing';
import '../../../src/elements/member-card/define.js';
import { words as english } from '../../../src/i18n/messages/common-messages.en.js';
import { words as korean } from '../../../src/i18n/messages/common-messages.ko.js';
import type { Feed, Member } from '../../../src/schema/types.js';
import { readSample } from '../../helpers/hostile-feed.js';
import { inventFeed } from '../../helpers/invented-feed.js';
import { find, findAll, mount, nextEvent } from '../../helpers/mount.js';

describe('what a member card shows', () => {
  let sample: Feed;
  before(async () => (sample = await readSample()));
  afterEach(() => document.querySelectorAll('ssegov-member-card').forEach((element) => element.remove()));

  const show = async (feed: unknown, attributes: Record<string, string> = {}) => {
    const element = mount('ssegov-member-card', { member: 'invented-gu', lang: 'en', ...attributes });
    element.feed = feed as Feed;
    await nextEvent(element, 'ssegov-load');
    return element;
  };
  const showMember = (member: Partial<Member>, attributes: Record<string, string> = {}, more: Partial<Feed> = {}) =>
    show(inventFeed([member], more), { member: 'invented-1', ...attributes });
  const part = (element: Element, name: string) => find(element, `[part~="${name}"]`).textContent.trim();

  const texts = {
    en: {
      name: 'Invented-gu',
      kind: english.kinds.district,
      region: 'Seoul',
      population: english.population('123,456', '2024'),
      membership: english.memberSince('March 2013'),
      summary: 'A district invented for the tests.',
      tags: 'Cooperatives',
    },
    ko: {
      name: '가상구',
      kind: korean.kinds.district,
      region: '서울특별시',
      population: korean.population('123,456', '2024년'),
      membership: korean.memberSince('2013년 3월'),
      summary: '시험을 위해 지어낸 자치구입니다.',
      tags: '협동조합',
    },
  };
  for (const [lang, parts] of Object.entries(texts)) {
    it(`every part in ${lang}`, async () => {
      const element = await show(sample, { lang });
      for (const [name, text] of Object.entries(parts)) expect(part(element, name), name).to.equal(text);
    });
  }

  it('several tags in one line, each in the language it has', async () => {
    const tags = ['Care', { ko: '돌봄' }, { en: 'Fair trade', ko: '공정무역' }];
    const element = await showMember({ tags }, {}, { languages: ['en'] });
    expect(part(element, 'tags')).to.equal('Care\u00a0· 돌봄\u00a0· Fair trade');
    const tagged = findAll(element, '[part="tags"] [lang]').map(({ lang, textContent }) => [lang, textContent]);
    expect(tagged).to.deep.equal([['ko', '돌봄']]);
  });

  it('the name in the other language below, with its lang', async () => {
    const other = find(await show(sample, { lang: 'ko' }), '.other');
    expect(other.textContent).to.equal('Invented-gu');
    expect(other.lang).to.equal('en');
  });

  it('the website as a link on the name, which sends no more than the origin as Referer', async () => {
    const link = find(await show(sample), 'a[part~="link"]');
    expect(link.getAttribute('href')).to.equal('https://gu.example/');
    expect(link.getAttribute('referrerpolicy')).to.equal('strict-origin');
    expect(link.closest('[part="name"]')).not.to.be.null;
  });

  it('no link where there is no website', async () => {
    const element = await showMember({});
    expect(findAll(element, 'a')).to.be.empty;
    expect(part(element, 'name')).to.equal('Invented 1');
  });

  it('no empty line: a member with a name and a kind has nothing more', async () => {
    const element = await showMember({});
    for (const name of ['region', 'population', 'membership', 'roles', 'summary', 'tags', 'logo'])
      expect(findAll(element, `[part~="${name}"]`), name).to.be.empty;
    expect(findAll(element, 'details')).to.be.empty;
  });

  it('a region that the feed lacks is left out', async () => {
    expect(findAll(await showMember({ region: 'KR-99' }), '[part="region"]')).to.be.empty;
  });

  it('roles with term and dates', async () => {
    const roles = [
      { title: { ko: '회장', en: 'President' }, term: { ko: '4기', en: '4th term' }, from: '2018-09-12' },
      { title: 'Auditor', asOf: '2016' },
    ];
    const shown = findAll(await showMember({ roles }), '[part="roles"] li').map(({ textContent }) => textContent);
    expect(shown[0]).to.match(/^President[^]+4th term[^]+from September 2018$/);
    expect(shown[1]).to.match(/^Auditor[^]+as of 2016$/);
  });

  it('the sources on demand, closed at first, each a link with its date', async () => {
    const element = await show(sample);
    const details = find(element, 'details') as HTMLDetailsElement;
    expect(details.open).to.be.false;
    details.querySelector('summary')?.click();
    expect(details.open).to.be.true;
    expect(details.querySelector('summary')?.textContent).to.equal('Sources (1)');
    expect(details.querySelector('a')?.href).to.equal('https://list.example/');
    expect(details.textContent).to.contain('An invented list').and.to.contain('2016');
  });

  it('no sources where the feed lacks the ones that are named', async () => {
    expect(findAll(await showMember({ sources: ['no-such-list'] }), 'details')).to.be.empty;
  });

  it('actions in their slot', async () => {
    const element = mount('ssegov-member-card', { member: 'invented-gu' });
    element.innerHTML = '<p>Fallback</p><a slot="actions" href="#write">Write</a>';
    element.feed = sample;
    await nextEvent(element, 'ssegov-load');
    expect(element.querySelector('a')?.checkVisibility()).to.be.true;
    expect(element.querySelector('p')?.checkVisibility()).to.be.false;
  });

  describe('the variants', () => {
    for (const variant of ['compact', 'row']) {
      it(`${variant}: name, kind and facts, without summary, tags, roles and sources`, async () => {
        const element = await show(sample, { variant });
        expect(part(element, 'name')).to.equal('Invented-gu');
        expect(part(element, 'population')).to.contain('123,456');
        for (const name of ['summary', 'tags', 'roles']) expect(findAll(element, `[part="${name}"]`)).to.be.empty;
        expect(findAll(element, 'details')).to.be.empty;
      });
    }

    it('a row is no higher than a card', async () => {
      const height = async (variant: string) => (await show(sample, { variant })).getBoundingClientRect().height;
      expect(await height('row')).to.be.below(await height('card'));
    });

    it('change at once, without another ssegov-load', async () => {
      const element = await show(sample);
      let loads = 0;
      element.addEventListener('ssegov-load', () => (loads += 1));
      element.setAttribute('variant', 'row');
      await element.updateComplete;
      expect(findAll(element, '[part="summary"]')).to.be.empty;
      expect(loads).to.equal(0);
    });

    for (const variant of ['nonsense', '', 'toString']) {
      it(`"${variant}" is a card`, async () => {
        expect(part(await show(sample, { variant }), 'summary')).to.contain('A district');
      });
    }

    it('removed is a card again', async () => {
      const element = await show(sample, { variant: 'row' });
      element.removeAttribute('variant');
      await element.updateComplete;
      expect(part(element, 'summary')).to.contain('A district');
    });
  });

  describe('the logo', () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    it('that fails to load is replaced by the monogram', async () => {
      const element = await showMember({ logo: { src: `${location.origin}/__feed/status?code=404`, alt: 'Emblem' } });
      const image = find(element, '[part="logo"] img') as HTMLImageElement;
      if (!image.hidden) {
        image.loading = 'eager';
        await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }));
      }
      expect(image.hidden).to.be.true;
      expect(find(element, '.monogram').checkVisibility()).to.be.true;
      expect(find(element, '.monogram').textContent).to.equal('가');
    });

    it('with a scheme other than http and https is left out', async () => {
      const element = mount('ssegov-member-card', { member: 'invented-1' });
      element.feed = inventFeed([{ logo: { src: pixel, alt: '' } }]);
      const outcome = await nextEvent(element, 'ssegov-error');
      expect(outcome.code).to.equal('unknown-member');
    });

    it('that is absent is replaced by a monogram, hidden from screen readers', async () => {
      const monogram = find(await showMember({}), '.monogram');
      expect(monogram.getAttribute('aria-hidden')).to.equal('true');
      expect(monogram.textContent).to.equal('가');
    });
  });
});
