import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enterRegistry } from '../../src/feed/page-registry.js';
import type { Feed } from '../../src/schema/types.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { runTasks } from '../helpers/fake-clock.js';
import { mount, nextEvent, statesOf, textOf } from '../helpers/mount.js';
import { allPlaced } from './contract-elements.js';

for (const { tag, attributes, name, title, how, make, place } of allPlaced) {
  describe(`the source of the feed of ${title}`, () => {
    let box: HTMLElement;
    let sample: Feed;
    before(async () => (sample = await readSample()));
    beforeEach(() => {
      box = document.createElement('div');
      box.lang = 'en';
      document.body.append(box);
    });
    afterEach(() => {
      box.remove();
      document.querySelector('link[rel="ssegov-feed"]')?.remove();
    });
    const show = (more: Record<string, string> = {}) => place(tag, { ...attributes, ...more }, box);
    /** With the property before it is on the page. */
    const showWith = async (feed: unknown, more: Record<string, string> = {}) => {
      const element = await make(tag, { ...attributes, ...more });
      element.feed = feed as Feed;
      box.append(element);
      return element;
    };
    const named = (name: string) => new HostileFeed(`sample.json?name=${name}`);
    const link = (feed: HostileFeed) => {
      const element = document.createElement('link');
      element.rel = 'ssegov-feed';
      element.href = feed.url;
      document.head.append(element);
    };

    it('missing is the error no-source, not retryable', async () => {
      expect(await nextEvent(await show(), 'ssegov-error')).to.include({ code: 'no-source', retryable: false });
    });

    it('a link that is added after the error no-source is read', async () => {
      const element = await show();
      await nextEvent(element, 'ssegov-error');
      link(named('late'));
      expect((await nextEvent(element, 'ssegov-load')).feed.organisation.name).to.equal('late');
      expect(statesOf(element)).to.deep.equal(['ready']);
    });

    it('a link that is added while the element is lazy and out of view is read', async () => {
      const spacer = document.createElement('div');
      spacer.style.height = '500vh';
      box.append(spacer);
      const element = await show({ loading: 'lazy' });
      await element.updateComplete;
      link(named('late'));
      element.loading = 'eager';
      expect((await nextEvent(element, 'ssegov-load')).feed.organisation.name).to.equal('late');
    });

    it('a link whose address changes is read again; without the link the error is no-source', async () => {
      link(named('first'));
      const element = await show();
      await nextEvent(element, 'ssegov-load');
      const linked = document.querySelector<HTMLLinkElement>('link[rel="ssegov-feed"]')!;
      linked.href = named('second').url;
      expect((await nextEvent(element, 'ssegov-load')).feed.organisation.name).to.equal('second');
      linked.remove();
      expect((await nextEvent(element, 'ssegov-error')).code).to.equal('no-source');
    });

    it('a link that is added later changes nothing where src or feed is set', async () => {
      const withSrc = await show({ src: named('own').url });
      await nextEvent(withSrc, 'ssegov-load');
      const withFeed = await showWith(sample);
      await nextEvent(withFeed, 'ssegov-load');
      const late = named('late');
      link(late);
      await runTasks();
      await Promise.all([withSrc, withFeed].map(({ updateComplete }) => updateComplete));
      expect(await late.requests()).to.have.length(0);
    });

    for (const empty of ['', ' ', '#']) {
      it(`href="${empty}" and src="${empty}" count as none: the page itself is not a feed`, async () => {
        const element = document.createElement('link');
        element.rel = 'ssegov-feed';
        element.setAttribute('href', empty);
        document.head.append(element);
        expect((await nextEvent(await show({ src: empty }), 'ssegov-error')).code).to.equal('no-source');
        element.remove();
      });
    }

    it('null as feed: no request and no error until a feed is set', async () => {
      const unused = named('unused');
      const element = await make(tag, { ...attributes, src: unused.url }, '<p>In short</p>');
      element.feed = null;
      box.append(element);
      let told = 0;
      element.addEventListener('ssegov-error', () => (told += 1));
      await element.updateComplete;
      await element.reload();
      expect(statesOf(element)).to.deep.equal(['loading']);
      // The markup of a server stays instead.
      expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.equal(how === '');
      const load = nextEvent(element, 'ssegov-load');
      element.feed = sample;
      await load;
      expect(textOf(element)).to.contain(name);
      expect(told).to.equal(0);
      expect(await unused.requests()).to.have.length(0);
    });

    it('null as feed aborts a request, clears an error, and keeps what is on screen', async () => {
      const held = new HostileFeed('held');
      const element = await show({ src: held.url });
      await held.requests('open:1');
      element.feed = null;
      await held.requests('aborted:1');
      element.feed = {} as unknown as Feed;
      await nextEvent(element, 'ssegov-error');
      element.feed = null;
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['loading']);
      element.feed = sample;
      await nextEvent(element, 'ssegov-load');
      element.feed = null;
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['loading', 'ready']);
      expect(textOf(element)).to.contain(name);
    });

    it('src takes precedence over the page’s link', async () => {
      const linked = named('linked');
      link(linked);
      const { feed } = await nextEvent(await show({ src: named('own').url }), 'ssegov-load');
      expect(feed.organisation.name).to.equal('own');
      expect(await linked.requests()).to.have.length(0);
    });

    it('the page’s link comes next', async () => {
      link(named('linked'));
      expect((await nextEvent(await show(), 'ssegov-load')).feed.organisation.name).to.equal('linked');
    });

    it('a changed src is read, and only the last answer counts', async () => {
      const [first, second] = [new HostileFeed('held'), named('second')];
      const element = await show({ src: first.url });
      await first.requests('open:1');
      element.setAttribute('src', second.url);
      expect((await nextEvent(element, 'ssegov-load')).feed.organisation.name).to.equal('second');
      await first.requests('aborted:1');
      const load = nextEvent(element, 'ssegov-load');
      element.src = named('third').url;
      expect((await load).feed.organisation.name).to.equal('third');
    });

    it('a src that is not a URL is the error no-source; the next one recovers', async () => {
      const element = await show({ src: 'http://[' });
      expect((await nextEvent(element, 'ssegov-error')).code).to.equal('no-source');
      element.src = named('good').url;
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    });

    it('the property feed takes precedence over all, and no request is made', async () => {
      const unused = named('unused');
      const element = await showWith(sample, { src: unused.url });
      const { feed, issues } = await nextEvent(element, 'ssegov-load');
      expect(feed.organisation.name).to.deep.equal(sample.organisation.name);
      expect(feed).to.equal(element.feed);
      expect(issues).not.to.be.empty;
      expect(await unused.requests()).to.have.length(0);
    });

    it('the property feed aborts a pending request', async () => {
      const held = new HostileFeed('held');
      const element = await show({ src: held.url });
      await held.requests('open:1');
      element.feed = sample;
      await nextEvent(element, 'ssegov-load');
      await held.requests('aborted:1');
    });

    for (const [name, given] of Object.entries({
      'an empty object': {},
      'a string': 'feed',
      'a list': [],
      'a number': 1,
    })) {
      it(`${name} as feed is the error invalid; undefined goes back to fetching`, async () => {
        const element = await showWith(given, { src: named('fetched').url });
        expect(await nextEvent(element, 'ssegov-error')).to.include({ code: 'invalid', retryable: false });
        expect(statesOf(element)).to.deep.equal(['error']);
        const load = nextEvent(element, 'ssegov-load');
        element.feed = undefined;
        expect((await load).feed.organisation.name).to.equal('fetched');
      });
    }

    it('a feed with a newer version names both versions', async () => {
      const element = await showWith({ ...sample, version: 2 });
      const { code, message } = await nextEvent(element, 'ssegov-error');
      expect(code).to.equal('invalid');
      expect(message).to.contain('version 2').and.to.contain('version 1');
    });

    it('two elements share one object, and a third has another', async () => {
      const feeds = [sample, sample, { ...sample, languages: ['en'] }];
      const elements = await Promise.all(feeds.map(() => make(tag, attributes)));
      const loads = elements.map((element) => nextEvent(element, 'ssegov-load'));
      elements.forEach((element, index) => (element.feed = feeds[index]));
      box.append(...elements);
      await Promise.all(loads);
      const [first, second, third] = elements;
      expect(first?.feed === second?.feed).to.be.true;
      expect(third?.feed?.languages).to.deep.equal(['en']);
    });

    it('a frozen feed is shown', async () => {
      const freeze = (value: unknown): unknown => {
        if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
        return value;
      };
      const element = await showWith(freeze(await readSample()));
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    });

    it('reload reads an object again after a change in it', async () => {
      const changing = structuredClone(sample) as { organisation: { name: unknown } } & Feed;
      const element = await showWith(changing);
      await nextEvent(element, 'ssegov-load');
      changing.organisation.name = 'Renamed';
      const load = nextEvent(element, 'ssegov-load');
      await element.reload();
      expect((await load).feed.organisation.name).to.equal('Renamed');
    });
  });
}

describe('feed.json beside the script', () => {
  it('is read where nothing else gives a feed', async () => {
    const registry = enterRegistry({
      version: 'test',
      base: `${location.origin}/__feed/no-such-folder/`,
      early: new Map(),
      watching: false,
      load: () => Promise.resolve(),
    });
    const element = mount('ssegov-directory', { lang: 'en' });
    const { code, message } = await nextEvent(element, 'ssegov-error');
    expect(code).to.equal('http');
    expect(message).to.contain('404');
    expect(registry.base).to.contain('no-such-folder');
    element.remove();
  });
});
