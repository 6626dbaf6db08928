import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { table } from '../../src/elements/directory/views/table.view.js';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { mount, nextEvent, statesOf, textOf } from '../helpers/mount.js';
import { allElements, shown } from './contract-elements.js';

const errors: unknown[][] = [];
const { error } = console;

/** Makes a method of one element throw, as a fault in its code would. */
const breakDown = (element: FeedElement, method: string) =>
  Object.defineProperty(element, method, {
    configurable: true,
    value: () => {
      throw new TypeError('invented fault');
    },
  });
const repair = (element: object, method: string) => Reflect.deleteProperty(element, method);

describe('an exception during rendering', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    box.lang = 'en';
    document.body.append(box);
    errors.length = 0;
    console.error = (...details: unknown[]) => void errors.push(details);
  });
  afterEach(() => {
    box.remove();
    console.error = error;
  });

  /** Only the fallback and a sentence are shown, and one error was reported. */
  function expectFallback(element: FeedElement): void {
    expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.be.true;
    expect(textOf(element)).to.contain('cannot be shown');
    expect(textOf(element)).not.to.contain(shown.en.name);
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(errors).to.have.length(1);
    expect(errors[0]?.join(' ')).to.contain(element.localName).and.to.contain('invented fault');
  }

  for (const { tag, attributes, name } of allElements) {
    const make = (method?: string) => {
      const element = document.createElement(tag) as FeedElement;
      for (const [name, value] of Object.entries({ ...attributes, src: new HostileFeed('sample.json').url }))
        element.setAttribute(name, value);
      element.innerHTML = '<p>In short</p>';
      if (method) breakDown(element, method);
      box.append(element);
      return element;
    };

    for (const method of ['renderFeed', 'faultOf']) {
      it(`${tag}: the first time (${method}), shows the fallback and logs one console.error`, async () => {
        const element = make(method);
        expect(await nextEvent(element, 'ssegov-error')).to.include({ code: 'invalid', retryable: false });
        expectFallback(element);
      });
    }

    it(`${tag}: before anything is read, shows the fallback and logs one console.error`, async () => {
      const element = make('willUpdate');
      await nextEvent(element, 'ssegov-error');
      await element.updateComplete;
      expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.be.true;
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(errors).to.have.length(1);
    });

    it(`${tag}: in the placeholder, shows the fallback, logs one console.error, and the feed is shown later`, async () => {
      const element = make('renderPlace');
      await nextEvent(element, 'ssegov-error');
      expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.be.true;
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
      expect(errors).to.have.length(1);
    });

    it(`${tag}: later, shows the fallback and logs one console.error, however often it is rendered`, async () => {
      const element = make();
      await nextEvent(element, 'ssegov-load');
      breakDown(element, 'renderFeed');
      const told = nextEvent(element, 'ssegov-error');
      element.headingLevel = 2;
      await told;
      expectFallback(element);
      element.headingLevel = 4;
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expectFallback(element);
    });

    it(`${tag}: is over once another feed can be rendered`, async () => {
      const element = make();
      await nextEvent(element, 'ssegov-load');
      breakDown(element, 'renderFeed');
      element.headingLevel = 2;
      await element.updateComplete;
      repair(element, 'renderFeed');
      const load = nextEvent(element, 'ssegov-load');
      element.feed = await readSample();
      await load;
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(textOf(element)).to.contain(name);
    });

    it(`${tag}: without a fallback, shows a sentence`, async () => {
      const element = make('renderFeed');
      element.replaceChildren();
      await nextEvent(element, 'ssegov-error');
      expect(element.offsetHeight).to.be.greaterThan(10);
      expect(textOf(element)).to.contain('cannot be shown');
    });

    it(`${tag}: after the rendering, leaves the rendered content on screen`, async () => {
      const element = make();
      element.addController({
        hostUpdated: () => {
          throw new TypeError('invented fault');
        },
      });
      await nextEvent(element, 'ssegov-load');
      expect(textOf(element)).to.contain(name);
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(errors).to.have.length(1);
    });
  }

  it('in a view that is loaded on demand, shows the fallback and logs one console.error', async () => {
    const element = mount('ssegov-directory', { src: new HostileFeed('sample.json').url }, box);
    element.innerHTML = '<p>In short</p>';
    await nextEvent(element, 'ssegov-load');
    const { render } = table;
    const told = nextEvent(element, 'ssegov-error');
    try {
      Object.assign(table, {
        render: () => {
          throw new TypeError('invented fault');
        },
      });
      element.view = 'table';
      await told;
      expectFallback(element);
    } finally {
      Object.assign(table, { render });
    }
    element.view = 'cards';
    await nextEvent(element, 'ssegov-load');
    expect(textOf(element)).to.contain(shown.en.name);
  });
});
