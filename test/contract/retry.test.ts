import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { HostileFeed } from '../helpers/hostile-feed.js';
import { find, nextEvent, statesOf, textOf, until } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

for (const { tag, attributes, name, title, make, place } of allPlaced) {
  describe(`recovering from an error: ${title}`, () => {
    let box: HTMLElement;
    beforeEach(() => {
      box = document.createElement('div');
      box.lang = 'en';
      document.body.append(box);
    });
    afterEach(() => box.remove());
    const show = (src: string) => place(tag, { ...attributes, src }, box);

    it('one click on the button recovers', async () => {
      const element = await show(new HostileFeed('steps?steps=status,sample.json').url);
      await nextEvent(element, 'ssegov-error');
      const load = nextEvent(element, 'ssegov-load');
      find(element, '.notice button').click();
      await load;
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(textOf(element)).to.contain(name).and.not.to.contain(shown.en.retry);
    });

    it('one click recovers every element of that URL, with one request', async () => {
      const feed = new HostileFeed('steps?steps=status,sample.json');
      const elements = await Promise.all([1, 2].map(() => make(tag, { ...attributes, src: feed.url })));
      const errors = elements.map((element) => nextEvent(element, 'ssegov-error'));
      box.append(...elements);
      await Promise.all(errors);
      const loads = elements.map((element) => nextEvent(element, 'ssegov-load'));
      find(elements[0]!, '.notice button').click();
      await Promise.all(loads);
      expect(await feed.requests()).to.have.length(2);
    });

    it('the button shows that it is busy and keeps the focus; a second click requests nothing', async () => {
      const feed = new HostileFeed('steps?steps=status,held');
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-error');
      const button = find(element, '.notice button');
      button.focus();
      button.click();
      await feed.requests('open:1');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      // Without this, the next failure would change nothing that can be observed.
      expect(find(element, '[role=status]').textContent).to.contain('Loading');
      expect(element.shadowRoot?.activeElement === button).to.be.true;
      button.click();
      await element.updateComplete;
      expect(await feed.requests()).to.have.length(2);
      const load = nextEvent(element, 'ssegov-load');
      await feed.release();
      await load;
    });

    it('the focus stays in the element when the button is removed', async () => {
      const element = await show(new HostileFeed('steps?steps=status,sample.json').url);
      await nextEvent(element, 'ssegov-error');
      const button = find(element, '.notice button');
      button.focus();
      const focused = new Promise((resolve) =>
        element.shadowRoot?.addEventListener('focusin', resolve, { once: true }),
      );
      button.click();
      await focused;
      expect(document.activeElement === element).to.be.true;
      expect(textOf(element)).to.contain(name);
    });

    it('the focus stays where the visitor has moved it meanwhile', async () => {
      const feed = new HostileFeed('steps?steps=status,held,sample.json');
      const field = document.createElement('input');
      field.setAttribute('aria-label', 'Elsewhere');
      box.append(field);
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-error');
      find(element, '.notice button').focus();
      find(element, '.notice button').click();
      await feed.requests('open:1');
      field.focus();
      const load = nextEvent(element, 'ssegov-load');
      await feed.release();
      await load;
      // The element decides about the focus when its reload has resolved, which is after the event.
      await element.reload();
      expect(document.activeElement === field).to.be.true;
    });

    it('a retry that fails keeps the button and fires the event again', async () => {
      const element = await show(new HostileFeed('status').url);
      await nextEvent(element, 'ssegov-error');
      const again = nextEvent(element, 'ssegov-error');
      const button = find(element, '.notice button');
      button.focus();
      button.click();
      await again;
      expect(statesOf(element)).to.deep.equal(['error']);
      await until(element, () => button.getAttribute('aria-disabled') === 'false');
      expect(element.shadowRoot?.activeElement === button).to.be.true;
    });

    it('reload resolves when the answer is on screen, good or bad', async () => {
      const element = await show(new HostileFeed('steps?steps=sample.json,status?code=404,sample.json').url);
      await nextEvent(element, 'ssegov-load');
      const bad = await show(new HostileFeed('steps?steps=status,status,sample.json').url);
      await nextEvent(bad, 'ssegov-error');
      await bad.reload();
      expect(statesOf(bad)).to.deep.equal(['error']);
      await bad.reload();
      expect(statesOf(bad)).to.deep.equal(['ready']);
      expect(textOf(bad)).to.contain(name);
    });

    it('reload resolves even if the element is removed meanwhile', async () => {
      const feed = new HostileFeed('steps?steps=sample.json,never');
      const element = await show(feed.url);
      await nextEvent(element, 'ssegov-load');
      const reloaded = element.reload();
      await feed.requests('open:1');
      element.remove();
      await reloaded;
      await feed.requests('aborted:1');
    });
  });
}
