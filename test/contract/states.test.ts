import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { SsegovErrorEvent } from '../../src/events/ssegov-error-event.js';
import { SsegovLoadEvent } from '../../src/events/ssegov-load-event.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { find, nextEvent, statesOf, textOf, until } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

for (const { tag, attributes, withoutMembers, name, title, place } of allPlaced) {
  describe(`the states of ${title}`, () => {
    let box: HTMLElement;
    beforeEach(() => {
      box = document.createElement('div');
      box.lang = 'en';
      document.body.append(box);
    });
    afterEach(() => box.remove());
    const show = (src: string, more = {}) => place(tag, { ...attributes, src, ...more }, box);

    it('are loading, with aria-busy, until the answer arrives; then ready alone', async () => {
      const feed = new HostileFeed('held');
      const element = await show(feed.url);
      await feed.requests('open:1');
      expect(statesOf(element)).to.deep.equal(['loading']);
      expect(find(element, '.frame').getAttribute('aria-busy')).to.equal('true');
      expect(element.feed).to.equal(undefined);
      const load = nextEvent(element, 'ssegov-load');
      await feed.release();
      await load;
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(find(element, '.frame').hasAttribute('aria-busy')).to.be.false;
    });

    it('ready comes with ssegov-load, which has the feed, the issues and stale, once the feed is rendered', async () => {
      const element = await show(new HostileFeed('sample.json').url);
      const event = await new Promise<SsegovLoadEvent>((resolve, reject) => {
        element.addEventListener('ssegov-load', (event) => {
          const drawn = textOf(element).includes(name) && statesOf(element).includes('ready');
          if (drawn) resolve(event);
          else reject(new Error(`too early: ${textOf(element)}`));
        });
      });
      expect(event).to.be.instanceOf(SsegovLoadEvent);
      expect(event).to.include({ type: 'ssegov-load', bubbles: true, composed: true, stale: false });
      expect(event.feed).to.equal(element.feed);
      expect(event.issues.map(({ path }) => path[1])).to.include(3);
    });

    it('error comes with ssegov-error, a sentence and a button', async () => {
      const element = await show(new HostileFeed('status').url);
      const event = await nextEvent(element, 'ssegov-error');
      expect(event).to.be.instanceOf(SsegovErrorEvent);
      expect(event).to.include({ bubbles: true, composed: true, code: 'http', retryable: true });
      expect(event.message).to.contain('500');
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(find(element, '.frame').hasAttribute('aria-busy')).to.be.false;
      expect(textOf(element)).to.contain(shown.en.error).and.to.contain(shown.en.retry);
      expect(element.feed).to.equal(undefined);
    });

    const codes = { html: 'not-json', 'bad-envelope': 'invalid', reset: 'offline', 'status?code=404': 'http' };
    for (const [path, code] of Object.entries(codes)) {
      it(`${path} is the error ${code}, reported once`, async () => {
        const element = await show(new HostileFeed(path).url);
        let told = 0;
        element.addEventListener('ssegov-error', () => (told += 1));
        expect((await nextEvent(element, 'ssegov-error')).code).to.equal(code);
        element.setAttribute('heading-level', '2');
        await element.updateComplete;
        expect(told).to.equal(1);
      });
    }

    it('stale adds to ready: the last good feed with its date, and a button to try again', async () => {
      const element = await show(new HostileFeed('steps?steps=sample.json,status,sample.json').url);
      await nextEvent(element, 'ssegov-load');
      const again = nextEvent(element, 'ssegov-load');
      await element.reload();
      expect((await again).stale).to.be.true;
      expect(statesOf(element)).to.deep.equal(['ready', 'stale']);
      expect(textOf(element)).to.contain('15 January 2026').and.to.contain(name);
      await element.reload();
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(textOf(element)).not.to.contain('15 January 2026');
    });

    it('a reload keeps what is on screen until the answer arrives', async () => {
      const feed = new HostileFeed('steps?steps=sample.json,held');
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-load');
      const reloaded = element.reload();
      await feed.requests('open:1');
      await until(element, () => statesOf(element).includes('loading'));
      expect(statesOf(element)).to.deep.equal(['loading', 'ready']);
      expect(textOf(element)).to.contain(name);
      await feed.release();
      await reloaded;
      expect(statesOf(element)).to.deep.equal(['ready']);
    });

    if (withoutMembers === 'empty') {
      it('empty adds to ready, with ssegov-load, where there is nothing to show', async () => {
        const element = await show(new HostileFeed('no-members').url);
        await nextEvent(element, 'ssegov-load');
        expect(statesOf(element)).to.deep.equal(['ready', 'empty']);
        expect(textOf(element)).to.contain('There are no members to show yet.');
      });
    } else if (withoutMembers === 'ready') {
      it('is ready, and not empty, where there are no members', async () => {
        const element = await show(new HostileFeed('no-members').url);
        await nextEvent(element, 'ssegov-load');
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(textOf(element)).not.to.contain(shown.en.name);
      });
    } else {
      it('a feed without the member is an error, not empty', async () => {
        const element = await show(new HostileFeed('no-members').url);
        expect((await nextEvent(element, 'ssegov-error')).code).to.equal('unknown-member');
        expect(statesOf(element)).to.deep.equal(['error']);
      });
    }

    it('events reach the document from inside another shadow root', async () => {
      const host = document.createElement('div');
      box.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const heard = nextEvent(document, 'ssegov-load');
      await place(tag, { ...attributes, src: new HostileFeed('sample.json').url }, root);
      expect((await heard).target).to.equal(host);
    });
  });
}
