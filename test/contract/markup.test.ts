import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { Feed } from '../../src/schema/types.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { find, mount, nextEvent, textOf, until, type AnyElement } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

function fallbackIn(root: ParentNode): HTMLElement {
  const found = root.querySelector('p');
  if (!found) throw new Error('The fallback is gone.');
  return found;
}

for (const { tag, attributes, constructor, name, drawsCards, title, how, make, place } of allPlaced) {
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);

  describe(`markup of ${title}`, () => {
    let box: HTMLElement;
    let sample: Feed;
    before(async () => (sample = await readSample()));
    beforeEach(() => {
      box = document.createElement('div');
      box.lang = 'en';
      document.body.append(box);
    });
    afterEach(() => box.remove());
    const markup = (feed: HostileFeed) => `<${tag} src="${feed.url}" ${written.join(' ')}><p>Fallback</p></${tag}>`;
    const placeMarkup = (feed: HostileFeed) => place(tag, { ...attributes, src: feed.url }, box, '<p>Fallback</p>');
    const showSample = async (more: Record<string, string> = {}) => {
      const element = await make(tag, { ...attributes, ...more });
      element.feed = sample;
      box.append(element);
      await expectShown(element);
      return element;
    };
    const expectShown = async (element: AnyElement) => {
      if (!element.matches(':state(ready)')) await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    };
    const child = () => box.firstElementChild as AnyElement;

    // These are ways by which scripts make elements; the parser makes those of a server.
    if (how === '') {
      it('creates an instance of its class', () => {
        expect(document.createElement(tag)).to.be.instanceOf(constructor);
      });

      it('works when it is set by innerHTML', async () => {
        box.innerHTML = markup(new HostileFeed('sample.json'));
        await expectShown(child());
      });

      it('works from a template, cloned twice', async () => {
        const feed = new HostileFeed('sample.json');
        const template = document.createElement('template');
        template.innerHTML = markup(feed);
        box.append(template.content.cloneNode(true), document.importNode(template.content, true));
        await Promise.all([...box.children].map((element) => expectShown(element as AnyElement)));
        expect(await feed.requests()).to.have.length(1);
      });

      it('works when it is created by its constructor', async () => {
        const element = new constructor();
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.feed = sample;
        expect(element.attributes).to.have.length(written.length);
        box.append(element);
        await expectShown(element);
      });
    }

    it('works in a document fragment, and requests nothing before it is on the page', async () => {
      const feed = new HostileFeed('sample.json');
      const fragment = document.createDocumentFragment();
      await place(tag, { ...attributes, src: feed.url }, fragment);
      expect(await feed.requests()).to.have.length(0);
      box.append(fragment);
      await expectShown(child());
    });

    it('a clone of a rendered element is independent of it', async () => {
      await placeMarkup(new HostileFeed('sample.json'));
      await expectShown(child());
      const clone = child().cloneNode(true) as AnyElement;
      expect(clone.querySelectorAll('p')).to.have.length(1);
      child().replaceWith(clone);
      await expectShown(clone);
    });

    it('adds nothing to its own markup, not even while it loads', async () => {
      box.append(await make(tag, { ...attributes, src: new HostileFeed('sample.json').url }, '<p>Fallback</p>'));
      const before = box.innerHTML;
      const changes = new MutationObserver(() => undefined);
      changes.observe(box, { attributes: true, childList: true, subtree: true });
      await expectShown(child());
      expect(changes.takeRecords()).to.deep.equal([]);
      expect(box.innerHTML).to.equal(before);
    });

    const isWhole = how === '' ? '' : ', or the content of the server';
    it(`the fallback is shown while it loads${isWhole}, and never beside content`, async () => {
      const feed = new HostileFeed('held');
      await placeMarkup(feed);
      const fallback = fallbackIn(box);
      await feed.requests('open:1');
      if (how === '') await until(child(), () => child().shadowRoot?.querySelector('slot') !== null);
      expect(fallback.checkVisibility({ visibilityProperty: true })).to.equal(how === '');
      expect(textOf(child()).includes(name)).to.equal(how !== '');
      const load = nextEvent(child(), 'ssegov-load');
      await feed.release();
      await load;
      expect(fallback.checkVisibility()).to.be.false;
    });

    // The parser has closed the tag before a server's markup is upgraded, and a placeholder is never shown.
    if (how === '') {
      it('a fallback that is added later, as by a parser in the middle of a page, is shown too', async () => {
        const feed = new HostileFeed('held');
        const element = mount(tag, { ...attributes, src: feed.url }, box);
        await feed.requests('requests:1');
        await until(element, () => element.shadowRoot?.querySelector('.place') !== null);
        element.innerHTML = '<p>Fallback</p>';
        await until(
          element,
          () => element.shadowRoot?.querySelector('.pending')?.className.includes('covered') ?? false,
        );
        expect(fallbackIn(box).checkVisibility({ visibilityProperty: true })).to.be.true;
        element.remove();
        await feed.requests('aborted:1');
      });
    }

    it('the fallback is shown beside an error', async () => {
      await placeMarkup(new HostileFeed('status'));
      await nextEvent(child(), 'ssegov-error');
      expect(fallbackIn(box).checkVisibility({ visibilityProperty: true })).to.be.true;
      expect(textOf(child())).to.contain(shown.en.retry);
    });

    const levels = { '1': 1, '6': 6, '3.2': 3, '0': 3, '7': 6, '-2': 1, nonsense: 3, '': 3 };
    for (const [value, level] of Object.entries(levels)) {
      it(`heading-level="${value}" is a heading of level ${level}, and none above it`, async () => {
        const element = await showSample({ 'heading-level': value });
        const found = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])];
        expect(found[0]?.localName).to.equal(`h${level}`);
        const levels = found.map(({ localName }) => Number(localName.slice(1)));
        levels.slice(1).forEach((nested, index) => {
          expect(nested, found[index + 1]?.textContent).to.be.at.least(Math.min(6, level + 1));
          expect(nested, found[index + 1]?.textContent).to.be.at.most(Math.min(6, (levels[index] ?? 0) + 1));
        });
      });
    }

    it('removing heading-level restores the default', async () => {
      const element = await showSample({ 'heading-level': '5' });
      expect(find(element, 'h5').localName).to.equal('h5');
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(find(element, 'h3').localName).to.equal('h3');
      expect(element.shadowRoot?.querySelector('h1, h2')).to.be.null;
    });

    it('on a right-to-left page nothing overflows, and the order is mirrored', async () => {
      box.dir = 'rtl';
      box.style.inlineSize = '360px';
      const element = await showSample();
      const outer = box.getBoundingClientRect();
      for (const part of element.shadowRoot?.querySelectorAll('[part="card"], [part="card"] *, .toolbar') ?? []) {
        const { left, right, width } = part.getBoundingClientRect();
        // The hidden field for robots is placed above the page.
        if (width === 0 || part.closest('[data-trap]')) continue;
        expect(left, part.className).to.be.at.least(outer.left - 1);
        expect(right, part.className).to.be.at.most(outer.right + 1);
      }
      if (!drawsCards) return;
      const [logo, title] = ['.monogram', '[part="card"] [part="name"]'].map((selector) => find(element, selector));
      expect(logo!.getBoundingClientRect().left).to.be.greaterThan(title!.getBoundingClientRect().left);
    });

    it('follows the hidden attribute and the page’s font', async () => {
      box.style.fontFamily = 'monospace';
      const element = await showSample();
      expect(getComputedStyle(find(element, '[part="name"]')).fontFamily).to.equal('monospace');
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
}
