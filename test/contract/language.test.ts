import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Feed } from '../../src/schema/types.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { nextEvent, statesOf, textOf, until } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

for (const { tag, attributes, words, drawsCards, title, make, place } of allPlaced) {
  describe(`the language of ${title}`, () => {
    let box: HTMLElement;
    let sample: Feed;
    const pageLanguage = document.documentElement.lang;
    before(async () => (sample = await readSample()));
    beforeEach(() => {
      box = document.createElement('div');
      document.body.append(box);
    });
    afterEach(() => {
      box.remove();
      document.documentElement.lang = pageLanguage;
    });
    const show = async (more: Record<string, string> = {}, parent: Node = box, feed: unknown = sample) => {
      const element = await make(tag, { ...attributes, ...more });
      element.feed = feed as Feed;
      const load = nextEvent(element, 'ssegov-load');
      parent.appendChild(element);
      await load;
      return element;
    };
    const speaks = (element: Element, language: 'ko' | 'en') =>
      until(element, () => textOf(element).includes(words[language]));

    it('two languages on one page are each complete', async () => {
      const [korean, english] = await Promise.all([show({ lang: 'ko-KR' }), show({ lang: 'en-GB' })]);
      expect(textOf(korean)).to.contain(words.ko).and.not.to.contain(words.en);
      expect(textOf(english)).to.contain(words.en).and.not.to.contain(words.ko);
      expect(korean.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal('ko');
      expect(english.shadowRoot?.querySelector('.frame')?.getAttribute('lang')).to.equal('en');
    });

    it('follows lang on the element, on an ancestor, and on the page', async () => {
      document.documentElement.lang = 'ko';
      const element = await show();
      expect(textOf(element)).to.contain(words.ko);
      document.documentElement.lang = 'en';
      await speaks(element, 'en');
      box.lang = 'ko';
      await speaks(element, 'ko');
      element.lang = 'en';
      await speaks(element, 'en');
      element.removeAttribute('lang');
      await speaks(element, 'ko');
    });

    for (const [written, language] of [
      ['ko_KR', 'ko'],
      ['ko_KR.UTF-8', 'ko'],
      [' KO ', 'ko'],
      ['en_US', 'en'],
      ['한국어', 'en'],
      ['kok', 'en'],
    ] as const) {
      it(`lang="${written}" is read as ${language}`, async () => {
        const element = await show({ lang: written });
        expect(textOf(element)).to.contain(words[language]);
      });
    }

    it('follows lang on the host of a shadow root, and on the host of an outer one', async () => {
      box.lang = 'ko';
      const outer = box.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      const inner = outer.appendChild(document.createElement('div'));
      const element = await show({}, inner.attachShadow({ mode: 'open' }));
      expect(textOf(element)).to.contain(words.ko);
      inner.lang = 'en';
      await speaks(element, 'en');
      inner.removeAttribute('lang');
      await speaks(element, 'ko');
      box.lang = 'en';
      await speaks(element, 'en');
    });

    it('follows the language of the place that it is moved to', async () => {
      box.lang = 'ko';
      const element = await show();
      const other = document.createElement('div');
      other.lang = 'en';
      box.append(other);
      other.append(element);
      await speaks(element, 'en');
    });

    it('fires no second ssegov-load when only the language changes', async () => {
      const element = await show({ lang: 'ko' });
      let loads = 0;
      element.addEventListener('ssegov-load', () => (loads += 1));
      element.lang = 'en';
      await speaks(element, 'en');
      await element.updateComplete;
      expect(loads).to.equal(0);
    });

    if (drawsCards) {
      it('names in another language have their own lang', async () => {
        const names = sample.members.map((member) => ({ ...member, id: 'invented-gu', name: { ko: '가상구' } }));
        const element = await show({ lang: 'en' }, box, { ...sample, members: [names[0]] });
        const holder = [...(element.shadowRoot?.querySelectorAll('[lang="ko"]') ?? [])];
        expect(holder.map((node) => node.textContent.trim())).to.include('가상구');
      });

      it('the name in the other language has its lang too', async () => {
        const element = await show({ lang: 'en' });
        const other = element.shadowRoot?.querySelector('[part="card"] [lang="ko"]');
        expect(other?.textContent.trim()).to.equal(shown.ko.name);
        const name = element.shadowRoot?.querySelector('[part="card"] [part="name"]');
        expect(name?.textContent.trim()).to.equal(shown.en.name);
        expect(name?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
      });
    }

    for (const lang of ['fr', 'x-unknown', '한국어', 'not a tag', 'zh-Hant-TW']) {
      it(`is English where the interface does not have ${lang}`, async () => {
        const element = await show({ lang });
        expect(textOf(element)).to.contain(words.en);
        expect(statesOf(element)).to.deep.equal(['ready']);
      });
    }

    if (drawsCards) {
      it('shows a name in the reader’s own language where the feed has it, with the interface in English', async () => {
        const member = { ...sample.members[0], name: { ko: '가상구', fr: 'Inventé' } };
        const element = await show({ lang: 'fr-CA' }, box, { ...sample, members: [member] });
        const name = element.shadowRoot?.querySelector('[part="card"] [part="name"]');
        expect(name?.textContent.trim()).to.equal('Inventé');
        expect(name?.querySelector('[lang]')?.getAttribute('lang')).to.equal('fr');
        expect(textOf(element)).to.contain(words.en);
      });
    }

    for (const [languages, language] of [
      [['ko', 'en'], 'ko'],
      [['en', 'ko'], 'en'],
    ] as const) {
      it(`without any lang it is the feed’s first language: ${language}`, async () => {
        document.documentElement.removeAttribute('lang');
        const element = await show({}, box, { ...sample, languages });
        expect(textOf(element)).to.contain(words[language]);
      });
    }

    it('an error is shown in the language of its place in the page', async () => {
      for (const language of ['ko', 'en'] as const) {
        const element = await place(tag, { ...attributes, lang: language, src: new HostileFeed('status').url }, box);
        await nextEvent(element, 'ssegov-error');
        expect(textOf(element)).to.contain(shown[language].error).and.to.contain(shown[language].retry);
      }
    });
  });
}
