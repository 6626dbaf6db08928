import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enterRegistry } from '../../src/feed/page-registry.js';
import type { Feed } from '../../src/schema/types.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { mount, nextEvent, statesOf, textOf } from '../helpers/mount.js';
import { allElements } from './contract-elements.js';

for (const { tag, attributes, name } of allElements) {
  describe(`where ${tag} has its feed from`, () => {
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
    const show = (more: Record<string, string> = {}) => mount(tag, { ...attributes, ...more }, box);
    const named = (name: string) => new HostileFeed(`sample.json?name=${name}`);
    const link = (feed: HostileFeed) => {
      const element = document.createElement('link');
      element.rel = 'ssegov-feed';
      element.href = feed.url;
      document.head.append(element);
    };

    it('nowhere is the error no-source, not to be retried', async () => {
      expect(await nextEvent(show(), 'ssegov-error')).to.include({ code: 'no-source', retryable: false });
    });

    it('src goes before the page’s link', async () => {
      const linked = named('linked');
      link(linked);
      const { feed } = await nextEvent(show({ src: named('own').url }), 'ssegov-load');
      expect(feed.organisation.name).to.equal('own');
      expect(await linked.requests()).to.have.length(0);
    });

    it('the page’s link comes next', async () => {
      link(named('linked'));
      expect((await nextEvent(show(), 'ssegov-load')).feed.organisation.name).to.equal('linked');
    });

    it('a src that changes is read, and the last answer counts', async () => {
      const [first, second] = [new HostileFeed('held'), named('second')];
      const element = show({ src: first.url });
      await first.requests('open:1');
      element.setAttribute('src', second.url);
      expect((await nextEvent(element, 'ssegov-load')).feed.organisation.name).to.equal('second');
      await first.requests('aborted:1');
      const load = nextEvent(element, 'ssegov-load');
      element.src = named('third').url;
      expect((await load).feed.organisation.name).to.equal('third');
    });

    it('a src that is no address is the error no-source; the next one recovers', async () => {
      const element = show({ src: 'http://[' });
      expect((await nextEvent(element, 'ssegov-error')).code).to.equal('no-source');
      element.src = named('good').url;
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    });

    it('the property feed goes before all, and no request is made', async () => {
      const unused = named('unused');
      const element = show({ src: unused.url });
      element.feed = sample;
      const { feed, issues } = await nextEvent(element, 'ssegov-load');
      expect(feed.organisation.name).to.deep.equal(sample.organisation.name);
      expect(feed).to.equal(element.feed);
      expect(issues).not.to.be.empty;
      expect(await unused.requests()).to.have.length(0);
    });

    it('the property feed ends a request that is under way', async () => {
      const held = new HostileFeed('held');
      const element = show({ src: held.url });
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
        const element = show({ src: named('fetched').url });
        element.feed = given as unknown as Feed;
        expect(await nextEvent(element, 'ssegov-error')).to.include({ code: 'invalid', retryable: false });
        expect(statesOf(element)).to.deep.equal(['error']);
        const load = nextEvent(element, 'ssegov-load');
        element.feed = undefined;
        expect((await load).feed.organisation.name).to.equal('fetched');
      });
    }

    it('a feed with a newer version names both versions', async () => {
      const element = show();
      element.feed = { ...sample, version: 2 } as unknown as Feed;
      const { code, message } = await nextEvent(element, 'ssegov-error');
      expect(code).to.equal('invalid');
      expect(message).to.contain('version 2').and.to.contain('version 1');
    });

    it('two elements share one object, and a third one another', async () => {
      const elements = [show(), show(), show()];
      const loads = elements.map((element) => nextEvent(element, 'ssegov-load'));
      elements.forEach((element, index) => (element.feed = index < 2 ? sample : { ...sample, languages: ['en'] }));
      await Promise.all(loads);
      const [first, second, third] = elements;
      expect(first?.feed === second?.feed).to.be.true;
      expect(third?.feed?.languages).to.deep.equal(['en']);
    });

    it('a feed that was frozen is shown', async () => {
      const freeze = (value: unknown): unknown => {
        if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
        return value;
      };
      const element = show();
      element.feed = freeze(await readSample()) as Feed;
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    });

    it('reload reads an object again, in which something has changed', async () => {
      const changing = structuredClone(sample) as { organisation: { name: unknown } } & Feed;
      const element = show();
      element.feed = changing;
      await nextEvent(element, 'ssegov-load');
      changing.organisation.name = 'Renamed';
      const load = nextEvent(element, 'ssegov-load');
      await element.reload();
      expect((await load).feed.organisation.name).to.equal('Renamed');
    });
  });
}

describe('feed.json beside the script', () => {
  it('is the last resort', async () => {
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
