import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { runTasks } from '../helpers/fake-clock.js';
import { nextEvent, statesOf, textOf } from '../helpers/mount.js';
import { countLeftovers } from '../helpers/leftovers.js';
import { allPlaced } from './contract-elements.js';

for (const { tag, attributes, name, title, make, place } of allPlaced) {
  describe(`the life of ${title}`, () => {
    let box: HTMLElement;
    beforeEach(() => {
      box = document.createElement('div');
      box.lang = 'en';
      document.body.append(box);
    });
    afterEach(() => box.remove());
    const show = (src: string, more = {}) => place(tag, { ...attributes, src, ...more }, box);
    const listen = (element: Element) => {
      const heard: string[] = [];
      for (const name of ['ssegov-load', 'ssegov-error'])
        element.addEventListener(name, (event) => heard.push('code' in event ? `${name} ${String(event.code)}` : name));
      return heard;
    };

    it('removed while it loads, it aborts its request, fires no event, and requests again when it is put back', async () => {
      const feed = new HostileFeed('held');
      const element = await show(feed.url);
      const heard = listen(element);
      await feed.requests('open:1');
      element.remove();
      await feed.requests('aborted:1');
      await element.updateComplete;
      expect(heard).to.deep.equal([]);
      box.append(element);
      await feed.requests('open:1');
      const load = nextEvent(element, 'ssegov-load');
      await feed.release();
      await load;
      expect(heard).to.deep.equal(['ssegov-load']);
      expect(statesOf(element)).to.deep.equal(['ready']);
    });

    it('moved while it loads, it keeps its one request', async () => {
      const feed = new HostileFeed('held');
      const element = await show(feed.url);
      await feed.requests('open:1');
      const other = document.createElement('section');
      box.append(other);
      other.append(element);
      await element.updateComplete;
      const load = nextEvent(element, 'ssegov-load');
      await feed.release();
      await load;
      expect((await feed.requests()).map(({ state }) => state)).to.deep.equal(['answered']);
    });

    it('changed while it is removed, it keeps its feed and fires no event', async () => {
      const feed = new HostileFeed('sample.json');
      const element = await show(feed.url);
      const heard = listen(element);
      await nextEvent(element, 'ssegov-load');
      element.remove();
      await runTasks();
      element.headingLevel = 2;
      element.lang = 'ko';
      await element.updateComplete;
      await runTasks();
      expect(heard).to.deep.equal(['ssegov-load']);
      box.append(element);
      await element.updateComplete;
      expect(element.feed?.members).to.have.length(3);
      expect(heard).to.deep.equal(['ssegov-load']);
    });

    it('added and removed at once, it requests nothing', async () => {
      const feed = new HostileFeed('sample.json');
      const element = await make(tag, { ...attributes, src: feed.url });
      const heard = listen(element);
      box.append(element);
      element.remove();
      await element.updateComplete;
      await runTasks();
      expect(await feed.requests()).to.have.length(0);
      expect(heard).to.deep.equal([]);
      box.append(element);
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
    });

    it('put back later, it shows the feed without a second request', async () => {
      const feed = new HostileFeed('sample.json');
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-load');
      element.remove();
      await runTasks();
      box.append(element);
      await element.updateComplete;
      await runTasks();
      await element.updateComplete;
      expect(textOf(element)).to.contain(name);
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(await feed.requests()).to.have.length(1);
    });

    it('put back, it follows the language and the reloads of other elements again', async () => {
      const feed = new HostileFeed('sample.json');
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-load');
      element.remove();
      await runTasks();
      box.append(element);
      const other = await show(feed.url);
      await nextEvent(other, 'ssegov-load');
      const again = nextEvent(element, 'ssegov-load');
      await other.reload();
      await again;
      expect(await feed.requests()).to.have.length(2);
    });

    for (const loading of ['eager', 'lazy']) {
      it(`removed, it leaves no listener, timer or observer behind (${loading})`, async () => {
        // The first element sets up what is set up once a page.
        const first = await show(new HostileFeed('sample.json').url);
        await nextEvent(first, 'ssegov-load');
        first.remove();
        await runTasks();
        const leftovers = countLeftovers();
        try {
          const element = await show(new HostileFeed('sample.json').url, { loading });
          await nextEvent(element, 'ssegov-load');
          expect(leftovers.count()).to.not.deep.equal({ listeners: 0, timers: 0, observers: 0 });
          element.remove();
          await runTasks();
          expect(leftovers.count()).to.deep.equal({ listeners: 0, timers: 0, observers: 0 });
        } finally {
          leftovers.restore();
        }
      });
    }

    it('lazy, it requests the feed only near the viewport', async () => {
      const spacer = document.createElement('div');
      spacer.style.height = '500vh';
      box.append(spacer);
      const feed = new HostileFeed('sample.json');
      const element = await show(feed.url, { loading: 'lazy' });
      await element.updateComplete;
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(element));
      await runTasks();
      expect(await feed.requests()).to.have.length(0);
      const load = nextEvent(element, 'ssegov-load');
      element.scrollIntoView();
      await load;
      expect(await feed.requests()).to.have.length(1);
      scrollTo(0, 0);
    });

    it('lazy and out of view, it requests the feed on reload, or when it becomes eager', async () => {
      const spacer = document.createElement('div');
      spacer.style.height = '500vh';
      box.append(spacer);
      const reloaded = await show(new HostileFeed('sample.json').url, { loading: 'lazy' });
      await reloaded.reload();
      expect(textOf(reloaded)).to.contain(name);
      const changed = await show(new HostileFeed('sample.json').url, { loading: 'lazy' });
      await changed.updateComplete;
      const load = nextEvent(changed, 'ssegov-load');
      changed.setAttribute('loading', 'eager');
      await load;
    });

    it('lazy and removed before it was in view, it leaves nothing behind', async () => {
      const spacer = document.createElement('div');
      spacer.style.height = '500vh';
      box.append(spacer);
      const feed = new HostileFeed('sample.json');
      const element = await show(feed.url, { loading: 'lazy' });
      await element.updateComplete;
      element.remove();
      await runTasks();
      expect(await feed.requests()).to.have.length(0);
    });
  });
}
