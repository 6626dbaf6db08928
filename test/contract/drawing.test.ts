import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { table } from '../../src/elements/directory/views/table.view.js';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';
import { HostileFeed, readSample } from '../helpers/hostile-feed.js';
import { mount, nextEvent, statesOf, textOf } from '../helpers/mount.js';
import { allPlaced, shown } from './contract-elements.js';

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

  for (const { tag, attributes, name, title, how, make: makeElement } of allPlaced) {
    const make = async (method?: string) => {
      const all = { ...attributes, src: new HostileFeed('sample.json').url };
      const element = (await makeElement(tag, all, '<p>In short</p>')) as unknown as FeedElement;
      if (method) breakDown(element, method);
      return element;
    };
    /** Puts it on the page; resolves with its first such event. */
    const placeUntil = (name: 'ssegov-load' | 'ssegov-error', element: FeedElement) => {
      const event = nextEvent(element, name);
      box.append(element);
      return event;
    };

    for (const method of ['renderFeed', 'faultOf']) {
      it(`${title}: the first time (${method}), shows the fallback and logs one console.error`, async () => {
        const element = await make(method);
        expect(await placeUntil('ssegov-error', element)).to.include({ code: 'invalid', retryable: false });
        expectFallback(element);
      });
    }

    it(`${title}: before anything is read, shows the fallback and logs one console.error`, async () => {
      const element = await make('willUpdate');
      await placeUntil('ssegov-error', element);
      await element.updateComplete;
      expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.be.true;
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(errors).to.have.length(1);
    });

    // There is no placeholder where a server's markup stays until the feed is there.
    if (how === '')
      it(`${title}: in the placeholder, shows the fallback, logs one console.error, and the feed is shown later`, async () => {
        const element = await make('renderPlace');
        await placeUntil('ssegov-error', element);
        expect(element.querySelector('p')?.checkVisibility({ visibilityProperty: true })).to.be.true;
        await nextEvent(element, 'ssegov-load');
        expect(textOf(element)).to.contain(name);
        expect(errors).to.have.length(1);
      });

    it(`${title}: later, shows the fallback and logs one console.error, however often it is rendered`, async () => {
      const element = await make();
      await placeUntil('ssegov-load', element);
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

    it(`${title}: is over once another feed can be rendered`, async () => {
      const element = await make();
      await placeUntil('ssegov-load', element);
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

    it(`${title}: without a fallback, shows a sentence`, async () => {
      const element = await make('renderFeed');
      element.replaceChildren();
      await placeUntil('ssegov-error', element);
      expect(element.offsetHeight).to.be.greaterThan(10);
      expect(textOf(element)).to.contain('cannot be shown');
    });

    it(`${title}: after the rendering, leaves the rendered content on screen`, async () => {
      const element = await make();
      const load = placeUntil('ssegov-load', element);
      element.addController({
        hostUpdated: () => {
          throw new TypeError('invented fault');
        },
      });
      await load;
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
